import { fsbp } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { list } from "../core/values";

export const auditLog = resourceRule({
    name: "eks-audit-log",
    description:
        "An EKS cluster logs its API calls and sign-ins. CloudTrail sees the cluster as a whole; who read which " +
        "secret in it stands in these logs alone.",
    severity: "medium",
    level: "mandatory",
    fix: "Name api, audit and authenticator in enabledClusterLogTypes.",
    url: "https://docs.aws.amazon.com/eks/latest/userguide/control-plane-logs.html",
    framework: fsbp("EKS.8", "EKS clusters should have audit logging enabled"),
    types: ["aws:eks/cluster:Cluster"],
    *check({ props }) {
        const enabled = list(props.enabledClusterLogTypes);
        if (!["api", "audit", "authenticator"].every((log) => enabled.includes(log))) {
            yield "enabledClusterLogTypes lacks the api, audit or authenticator log";
        }
    },
});
