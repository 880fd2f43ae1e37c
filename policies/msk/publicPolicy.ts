import { nist } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { allowsEveryone } from "../shared/publicStatement";
import { statementsOf } from "../shared/statements";

export const publicPolicy = resourceRule({
    name: "msk-public-policy",
    description:
        "The policy of an MSK cluster does not let in all AWS accounts. It says who may connect through " +
        "PrivateLink from VPCs of other accounts, and with that to the topics.",
    severity: "critical",
    level: "mandatory",
    fix: "Name the accounts or roles, or add a condition with the id of one's own organisation.",
    url: "https://docs.aws.amazon.com/msk/latest/developerguide/mvpc-cluster-owner-action-policy.html",
    framework: nist("AC-3", "Access Enforcement"),
    types: ["aws:msk/clusterPolicy:ClusterPolicy"],
    *check({ props }) {
        if (statementsOf(props.policy).some(allowsEveryone)) {
            yield "policy allows everyone";
        }
    },
});
