import { nist } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { isSet, list } from "../core/values";

export const nodeAccess = resourceRule({
    name: "eks-node-access",
    description:
        "Nodes of an EKS node group cannot be reached by SSH from everywhere. A key without source groups opens " +
        "port 22 of every node to the whole internet.",
    severity: "critical",
    level: "mandatory",
    fix: "Leave remoteAccess out and use Session Manager, or set remoteAccess.sourceSecurityGroupIds.",
    url: "https://docs.aws.amazon.com/eks/latest/APIReference/API_RemoteAccessConfig.html",
    framework: nist("SC-7", "Boundary Protection"),
    types: ["aws:eks/nodeGroup:NodeGroup"],
    *check({ props }) {
        const { remoteAccess: access } = props;
        if (isSet(access ?? {}, "ec2SshKey") && list(access?.sourceSecurityGroupIds).length === 0) {
            yield "remoteAccess.sourceSecurityGroupIds is empty";
        }
    },
});
