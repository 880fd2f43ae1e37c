import type { PolicyResource } from "../../../../policies/core/resource";
import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const NOTHING = "nothing in the stack judges what it records";
const recorder = resource("aws:cfg/recorder:Recorder", { name: "default" });
const rule = (sourceIdentifier: string): PolicyResource =>
    resource("aws:cfg/rule:Rule", { source: { owner: "AWS", sourceIdentifier } }, { name: "rule" });
const pack = resource("aws:cfg/conformancePack:ConformancePack", { name: "cis" }, { name: "pack" });
const standard = resource(
    "aws:securityhub/standardsSubscription:StandardsSubscription",
    { standardsArn: "arn:aws:securityhub:::standards/cis" },
    { name: "standard" },
);
const params = { required: ["ROOT_ACCOUNT_MFA_ENABLED"] };

export const cases: RuleCases = {
    passing: {
        "a rule": passes(recorder, rule("VPC_FLOW_LOGS_ENABLED")),
        "a conformance pack": passes(recorder, pack),
        "a standard of Security Hub": passes(recorder, standard),
        "the rule that is required": { ...passes(recorder, rule("ROOT_ACCOUNT_MFA_ENABLED")), params },
    },
    violating: {
        "no rule": fails(NOTHING, recorder),
        "another rule than the one that is required": {
            ...fails("nothing in the stack is the rule ROOT_ACCOUNT_MFA_ENABLED", recorder, rule("OTHER"), pack),
            params,
        },
    },
    unknown: { "which rule it is": { ...undecided("source.sourceIdentifier", recorder, rule(UNKNOWN)), params } },
    absent: {
        "neither rule nor pack": fails(
            NOTHING,
            recorder,
            resource("aws:cfg/recorderStatus:RecorderStatus", { isEnabled: true }, { name: "status" }),
        ),
    },
};
