import { fsbp } from "../core/frameworks";
import { stackRule } from "../core/rule";
import type { Stack } from "../core/stack";
import { text } from "../core/values";

/** What brings many rules at once. */
const PACKS = [
    "aws:cfg/conformancePack:ConformancePack",
    "aws:cfg/organizationConformancePack:OrganizationConformancePack",
    "aws:securityhub/standardsSubscription:StandardsSubscription",
] as const;

export const rules = stackRule({
    name: "config-rules",
    description:
        "Beside a recorder of AWS Config there are rules or a conformance pack. A recorder alone keeps a history in which nobody " +
        "looks for what is wrong; what was changed by hand is found by these rules only.",
    severity: "medium",
    level: "advisory",
    fix: "Add Rules with the managed rules of your standard, a ConformancePack, or a StandardsSubscription of Security Hub.",
    url: "https://docs.aws.amazon.com/config/latest/developerguide/evaluate-config.html",
    framework: fsbp("Config.1", "AWS Config should be enabled and use the service-linked role for resource recording"),
    types: ["aws:cfg/recorder:Recorder"],
    params: {
        required: {
            type: "array",
            items: { type: "string" },
            description: "Identifiers of the managed rules that must be there, such as RESTRICTED_INCOMING_TRAFFIC.",
            default: [],
        },
    },
    *check(_, { stack, params }) {
        const packs = PACKS.flatMap((type) => stack.ofType(type).map(({ urn }) => urn));
        if (packs.length === 0 && stack.ofType("aws:cfg/rule:Rule").length === 0) {
            yield "nothing in the stack judges what it records";
        }
        const missing = params.required.length === 0 ? [] : missingRules(stack, params.required);
        yield* missing.map((identifier) => `nothing in the stack is the rule ${identifier}`);
    },
});

function missingRules(stack: Stack, required: readonly string[]): readonly string[] {
    const present = stack.ofType("aws:cfg/rule:Rule").map(({ props }) => text(props.source?.sourceIdentifier));
    return required.filter((identifier) => !present.includes(identifier));
}
