import { fsbp } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { text } from "../core/values";
import { KUBERNETES_ENDS } from "../data/serviceVersions";
import { SUPPORT_PARAMS, supportProblems } from "../shared/endOfSupport";

export const version = resourceRule({
    name: "eks-version",
    description:
        "An EKS cluster runs a version of Kubernetes that is supported. Past its end AWS bills extended support " +
        "at six times the price and upgrades the cluster itself a year later; advice comes some time before that.",
    severity: "high",
    level: "mandatory",
    fix: "Set version to a supported one; upgrade one minor version at a time.",
    url: "https://docs.aws.amazon.com/eks/latest/userguide/kubernetes-versions.html",
    framework: fsbp("EKS.2", "EKS clusters should run on a supported Kubernetes version"),
    types: ["aws:eks/cluster:Cluster"],
    params: SUPPORT_PARAMS,
    *check({ props }, context) {
        const version = text(props.version);
        // Left out, it is the latest.
        if (version !== "") {
            yield* supportProblems("version", version, KUBERNETES_ENDS, context);
        }
    },
});
