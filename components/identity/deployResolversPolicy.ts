import type { Statement } from "../shared/policyDocument";
import { ec2 } from "./deployKinds";
import { madeFor, ownedBy, type DeployScope } from "./deployScope";

const resolver = (calls: readonly string[]): readonly string[] => calls.map((call) => `route53resolver:${call}`);

const resolvers = ({ context }: DeployScope): readonly string[] =>
    ["resolver-endpoint", "resolver-rule"].map((kind) => context.arnOf("route53resolver", `${kind}/*`));

/** What shows who resolves which names. */
export function seeResolvers(scope: DeployScope): readonly Statement[] {
    return [
        {
            sid: "SeeResolvers",
            actions: resolver([
                ...["GetResolverEndpoint", "GetResolverRule", "GetResolverRuleAssociation"],
                ...["ListResolverEndpointIpAddresses", "ListTagsForResource"],
            ]),
            resources: resolvers(scope),
        },
    ];
}

/**
 * Endpoints and rules of names. Whoever makes an endpoint makes its interfaces, which carry no tags; the subnets and security groups
 * that these are in are the environment's.
 * Source: https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/access-control-managing-permissions.html
 */
export function changeResolvers(scope: DeployScope): readonly Statement[] {
    const { context } = scope;
    const create = ["CreateResolverEndpoint", "CreateResolverRule"];
    return [
        {
            sid: "CreateResolvers",
            actions: resolver([...create, "TagResource"]),
            resources: resolvers(scope),
            conditions: madeFor(scope),
        },
        {
            sid: "ChangeResolvers",
            actions: resolver([
                ...["AssociateResolverEndpointIpAddress", "AssociateResolverRule", "DeleteResolverEndpoint"],
                ...["DeleteResolverRule", "DisassociateResolverEndpointIpAddress", "DisassociateResolverRule"],
                ...["TagResource", "UntagResource", "UpdateResolverEndpoint", "UpdateResolverRule"],
            ]),
            resources: resolvers(scope),
            conditions: ownedBy(scope),
        },
        {
            sid: "MakeInterfaces",
            actions: ec2(["CreateNetworkInterface"]),
            resources: [context.arnOf("ec2", "network-interface/*")],
        },
        {
            sid: "PlaceInterfaces",
            actions: ec2(["CreateNetworkInterface"]),
            resources: ["security-group", "subnet"].map((kind) => context.arnOf("ec2", `${kind}/*`)),
            conditions: ownedBy(scope),
        },
    ];
}
