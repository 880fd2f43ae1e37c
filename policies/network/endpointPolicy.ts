import { nist } from "../core/frameworks";
import { stackRule } from "../core/rule";
import { readDeclared } from "../core/stack";
import { awsService } from "../shared/endpointServices";
import { statementsOf } from "../shared/statements";
import type { Statement } from "../shared/policyDocument";

const ENDPOINT = "aws:ec2/vpcEndpoint:VpcEndpoint";
const POLICY = "aws:ec2/vpcEndpointPolicy:VpcEndpointPolicy";

export const endpointPolicy = stackRule({
    name: "network-endpoint-policy",
    description:
        "A VPC endpoint for a service that holds data has a policy that does not allow everything. " +
        "Without one it leads to that service in every account, which is the way out of a network without internet.",
    severity: "medium",
    level: "mandatory",
    fix: "Set policy to the principals, actions and resources that the network needs.",
    url: "https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-endpoints-access.html",
    framework: nist("AC-4", "Information Flow Enforcement"),
    types: [ENDPOINT, POLICY],
    params: {
        services: {
            type: "array",
            items: { type: "string" },
            description: "Services of AWS whose endpoints need a policy, as the names of the services end.",
            default: ["dynamodb", "kinesis-streams", "kms", "lambda", "s3", "secretsmanager", "sns", "sqs", "sts"],
        },
    },
    *check(resource, { stack, params }) {
        if (resource.type === POLICY) {
            yield* judge(resource.props.policy);
        } else if (stack.attached(resource, { type: POLICY, property: "vpcEndpointId" }).length === 0) {
            const service = awsService(resource.props.serviceName);
            if (service !== undefined && params.services.includes(service)) {
                // AWS fills in a policy that allows everything: what nobody declared is that one.
                yield* judge(readDeclared(resource, "policy"));
            }
        }
    },
});

function* judge(policy: string | null | undefined): Iterable<string> {
    if ((policy ?? "") === "") {
        yield "policy is not set, which allows everything";
    } else if (statementsOf(policy).some(allowsEverything)) {
        yield "policy allows everything";
    }
}

function allowsEverything({ allows, actions, resources, principals, conditions, excludes }: Statement): boolean {
    const allActions = excludes.actions || actions.some((action) => /^([\w-]+:)?\*$/.test(action));
    const everyone = excludes.principals || principals.includes("*");
    const everything = excludes.resources || resources.includes("*");
    return allows && everyone && allActions && everything && conditions.length === 0;
}
