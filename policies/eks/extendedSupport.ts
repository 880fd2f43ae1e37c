import { wellArchitected } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { text } from "../core/values";

export const extendedSupport = resourceRule({
    name: "eks-extended-support",
    description:
        "An EKS cluster is not put under paid extended support without being asked. That is what AWS does by " +
        "default when standard support of its version ends, at six times the price.",
    severity: "low",
    level: "advisory",
    fix: 'Set upgradePolicy.supportType to "STANDARD", and plan the upgrades.',
    url: "https://docs.aws.amazon.com/eks/latest/userguide/view-support-status.html",
    framework: wellArchitected("COST02-BP05", "Implement cost controls"),
    types: ["aws:eks/cluster:Cluster"],
    *check({ props }) {
        if (text(props.upgradePolicy?.supportType) !== "STANDARD") {
            yield "upgradePolicy.supportType is not STANDARD";
        }
    },
});
