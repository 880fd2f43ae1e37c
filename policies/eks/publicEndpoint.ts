import { fsbp } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { list } from "../core/values";
import { isOpen } from "../shared/addresses";

export const publicEndpoint = resourceRule({
    name: "eks-public-endpoint",
    description:
        "The API server of an EKS cluster is reached through the VPC, or from known addresses. A public one can " +
        "be tried by everyone, and a leaked token is then all that is needed.",
    severity: "critical",
    level: "mandatory",
    fix:
        "Set vpcConfig.endpointPublicAccess to false and endpointPrivateAccess to true, or publicAccessCidrs to " +
        "known ranges.",
    url: "https://docs.aws.amazon.com/eks/latest/userguide/cluster-endpoint.html",
    framework: fsbp("EKS.1", "EKS cluster endpoints should not be publicly accessible"),
    types: ["aws:eks/cluster:Cluster"],
    *check({ props }) {
        // Left out, it is public and open to all addresses.
        if (!(props.vpcConfig?.endpointPublicAccess ?? true)) {
            return;
        }
        const ranges = list(props.vpcConfig?.publicAccessCidrs);
        if (ranges.length === 0 || ranges.some((range) => isOpen(range))) {
            yield "vpcConfig makes its API server public to every address";
        }
    },
});
