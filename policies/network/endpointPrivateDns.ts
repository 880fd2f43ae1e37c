import { nist } from "../core/frameworks";
import { stackRule } from "../core/rule";
import { readDeclared } from "../core/stack";
import { awsService } from "../shared/endpointServices";

/** Services that are reached through a gateway endpoint as a rule, whose interface endpoint serves other networks. */
const WITH_GATEWAY = ["dynamodb", "s3"];

export const endpointPrivateDns = stackRule({
    name: "network-endpoint-private-dns",
    description:
        "An interface endpoint answers to the public name of its service. " +
        "Without private DNS every SDK that is not configured otherwise passes the endpoint by, and its policy with it.",
    severity: "medium",
    level: "advisory",
    fix: "Set privateDnsEnabled to true, or exempt an endpoint whose names are in a private hosted zone of one's own.",
    url: "https://docs.aws.amazon.com/vpc/latest/privatelink/interface-endpoints.html",
    framework: nist("SC-7", "Boundary Protection"),
    types: ["aws:ec2/vpcEndpoint:VpcEndpoint"],
    *check(endpoint, { stack }) {
        const service = awsService(endpoint.props.serviceName);
        if (service === undefined || WITH_GATEWAY.includes(service) || endpoint.props.vpcEndpointType !== "Interface") {
            return;
        }
        const [beside] = stack.attached(endpoint, {
            type: "aws:vpc/endpointPrivateDns:EndpointPrivateDns",
            property: "vpcEndpointId",
        });
        const enabled =
            beside === undefined ? readDeclared(endpoint, "privateDnsEnabled") : beside.props.privateDnsEnabled;
        if (enabled !== true) {
            yield "privateDnsEnabled is not true";
        }
    },
});
