import { sat } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { isSet } from "../core/values";

export const privateLink = resourceRule({
    name: "workspace-private-link",
    description:
        "A workspace runs in a network of one's own and has private access settings. Without both, clusters run in a VPC that " +
        "Databricks manages and talk to the control plane over public addresses. Serverless workspaces have no such network.",
    severity: "critical",
    level: "mandatory",
    fix: "Set networkId to the networkId of a MwsNetworks and privateAccessSettingsId to that of a MwsPrivateAccessSettings.",
    url: "https://docs.databricks.com/aws/en/security/network/classic/privatelink",
    framework: sat("NS-3", "Front-end private connectivity"),
    types: ["databricks:index/mwsWorkspaces:MwsWorkspaces"],
    *check({ props }) {
        if (props.computeMode === "SERVERLESS") {
            return;
        }
        for (const property of ["networkId", "privateAccessSettingsId"]) {
            if (!isSet(props, property)) {
                yield `${property} is not set`;
            }
        }
    },
});
