import { sat } from "../core/frameworks";
import { resourceRule } from "../core/rule";

export const clusterConnectivity = resourceRule({
    name: "workspace-cluster-connectivity",
    description:
        "The nodes of a workspace have no public addresses (secure cluster connectivity). With them each node can be reached from " +
        "the internet but for a security group, and reaches out past all routes.",
    severity: "critical",
    level: "mandatory",
    fix: "Set isNoPublicIpEnabled to true, or leave it out.",
    url: "https://docs.databricks.com/aws/en/security/network/classic/secure-cluster-connectivity",
    framework: sat("NS-6", "Secure cluster connectivity (on Azure this is also called NoPublicIp)"),
    types: ["databricks:index/mwsWorkspaces:MwsWorkspaces"],
    *check({ props }) {
        // On by default.
        if (!(props.isNoPublicIpEnabled ?? true)) {
            yield "isNoPublicIpEnabled is not true";
        }
    },
});
