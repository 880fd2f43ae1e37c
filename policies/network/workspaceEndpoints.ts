import { sat } from "../core/frameworks";
import { stackRule } from "../core/rule";
import { declaredBy, unlessDeclared } from "../shared/inWriting";
import { awsService } from "../shared/endpointServices";

export const workspaceEndpoints = stackRule({
    name: "network-workspace-endpoints",
    description:
        "The VPC of a Databricks workspace has endpoints for S3, STS and Kinesis. " +
        "Clusters need these services; without endpoints they do not start, or send the lake's data past every endpoint " +
        "policy. Where the tag of the VPC says who has made them, it is advice.",
    severity: "medium",
    level: "mandatory",
    fix: "Add a VpcEndpoint for each of the services: a gateway for S3, interfaces for STS and Kinesis; or say in its tag endpoints who has.",
    url: "https://docs.databricks.com/aws/en/security/network/classic/privatelink",
    framework: sat("NS-4", "Workspace uses a customer-managed VPC (AWS, GCP) or enables VNet injection (Azure)"),
    types: ["aws:ec2/vpc:Vpc"],
    params: {
        ...declaredBy("endpoints"),
        services: {
            type: "array",
            items: { type: "string" },
            description: "Services of AWS that need an endpoint, as the names of the services end.",
            default: ["s3", "sts", "kinesis-streams"],
        },
    },
    *check(vpc, { stack, params }) {
        const networks = stack.attached(vpc, {
            type: "databricks:index/mwsNetworks:MwsNetworks",
            property: "vpcId",
        });
        const endpoints =
            networks.length === 0
                ? []
                : stack.attached(vpc, { type: "aws:ec2/vpcEndpoint:VpcEndpoint", property: "vpcId" });
        const present = new Set(endpoints.map(({ props }) => awsService(props.serviceName)));
        for (const service of networks.length === 0 ? [] : params.services) {
            if (!present.has(service)) {
                yield unlessDeclared(vpc.props, params.declaredBy, `it has no endpoint for ${service}`);
            }
        }
    },
});
