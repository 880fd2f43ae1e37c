import { fsbp } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { isInProtectedStack, PROTECTED_STACKS } from "../shared/protectedStacks";

export const deletionProtection = resourceRule({
    name: "lifecycle-deletion-protection",
    description:
        "In a protected stack, load balancers and Kubernetes clusters refuse to be deleted. " +
        "Their addresses are in the DNS and in the rules of others, and what comes back in their place has new ones.",
    severity: "medium",
    level: "mandatory",
    fix: "Set enableDeletionProtection of a load balancer, deletionProtection of a cluster, to true.",
    url: "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/edit-load-balancer-attributes.html",
    framework: fsbp(
        "ELB.6",
        "Application, Gateway, and Network Load Balancers should have deletion protection enabled",
    ),
    types: ["aws:alb/loadBalancer:LoadBalancer", "aws:eks/cluster:Cluster", "aws:lb/loadBalancer:LoadBalancer"],
    params: PROTECTED_STACKS,
    *check({ urn, type, props }, { params }) {
        const [property, enabled] =
            type === "aws:eks/cluster:Cluster"
                ? (["deletionProtection", props.deletionProtection] as const)
                : (["enableDeletionProtection", props.enableDeletionProtection] as const);
        if (enabled !== true && isInProtectedStack(urn, params)) {
            yield `${property} is not true`;
        }
    },
    remediate: ({ type }) =>
        type === "aws:eks/cluster:Cluster" ? { deletionProtection: true } : { enableDeletionProtection: true },
});
