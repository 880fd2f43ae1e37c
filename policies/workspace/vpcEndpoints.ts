import { sat } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { list } from "../core/values";

export const vpcEndpoints = resourceRule({
    name: "workspace-vpc-endpoints",
    description:
        "A workspace network registers VPC endpoints for the REST API and for the relay of secure cluster connectivity. Whatever " +
        "is not registered is looked for at public addresses, which a network without a way out cannot reach.",
    severity: "critical",
    level: "mandatory",
    fix: "List the vpcEndpointId of a MwsVpcEndpoint in vpcEndpoints.restApis and in vpcEndpoints.dataplaneRelays.",
    url: "https://docs.databricks.com/aws/en/security/network/classic/privatelink",
    framework: sat("NS-4", "Workspace uses a customer-managed VPC (AWS, GCP) or enables VNet injection (Azure)"),
    types: ["databricks:index/mwsNetworks:MwsNetworks"],
    *check({ props }) {
        for (const purpose of ["restApis", "dataplaneRelays"] as const) {
            if (list(props.vpcEndpoints?.[purpose]).length === 0) {
                yield `vpcEndpoints.${purpose} is empty`;
            }
        }
    },
});
