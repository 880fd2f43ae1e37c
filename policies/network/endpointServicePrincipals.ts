import { nist } from "../core/frameworks";
import type { Subject } from "../core/resource";
import { resourceRule } from "../core/rule";
import { list } from "../core/values";

const TYPES = [
    "aws:ec2/vpcEndpointService:VpcEndpointService",
    "aws:ec2/vpcEndpointServiceAllowedPrinciple:VpcEndpointServiceAllowedPrinciple",
] as const;

export const endpointServicePrincipals = resourceRule({
    name: "network-endpoint-service-principals",
    description:
        "A VPC endpoint service names who may connect. " +
        'With "*" everyone with an AWS account may find the service and ask for a connection.',
    severity: "high",
    level: "mandatory",
    fix: "Name accounts, roles or users by ARN.",
    url: "https://docs.aws.amazon.com/vpc/latest/privatelink/configure-endpoint-service.html",
    framework: nist("AC-3", "Access Enforcement"),
    types: TYPES,
    *check(resource) {
        for (const [path, principal] of principalsOf(resource)) {
            if (principal === "*") {
                yield `${path} allows everyone`;
            }
        }
    },
});

function* principalsOf({ type, props }: Subject<(typeof TYPES)[number]>): Iterable<readonly [string, unknown]> {
    if (type === "aws:ec2/vpcEndpointService:VpcEndpointService") {
        for (const [index, principal] of list(props.allowedPrincipals).entries()) {
            yield [`allowedPrincipals[${index}]`, principal];
        }
    } else {
        yield ["principalArn", props.principalArn];
    }
}
