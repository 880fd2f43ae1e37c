import type { Statement } from "./policyDocuments";

/** A wildcard in a statement that allows something. */
interface Wildcard {
    readonly text: string;
    readonly statement: Statement;
    /** Our AWS account. */
    readonly account: string;
    /** The statement's sid and the logical name of the resource that has the document. */
    readonly place: string;
}

/** The environment that a role of ours deploys or previews, by the logical name of its policy. */
const environmentOf = ({ place }: Wildcard): string | undefined =>
    / of deploy-([a-z0-9]+)-(?:deploy-[a-z]+|preview)-policy$/.exec(place)?.[1];

const isDemanded = ({ conditions }: Statement, key: string, value: string): boolean =>
    String(conditions[`StringEquals ${key}`]) === value;

/** Whether something must carry the environment's tags, or be given them in the same call. */
function isTagged(wildcard: Wildcard): boolean {
    const environment = environmentOf(wildcard);
    return (
        environment !== undefined &&
        ["aws:RequestTag", "aws:ResourceTag"].some(
            (key) =>
                isDemanded(wildcard.statement, `${key}/environment`, environment) &&
                isDemanded(wildcard.statement, `${key}/managed-by`, "lakehouse"),
        )
    );
}

const everyAction = ({ actions }: Statement, pattern: RegExp): boolean =>
    actions.length > 0 && actions.every((action) => pattern.test(action));

/** Whether all its actions, by a policy of a role that deploys or previews, fit a pattern. */
const does = (wildcard: Wildcard, pattern: RegExp): boolean =>
    environmentOf(wildcard) !== undefined && everyAction(wildcard.statement, pattern);

/** What roles that deploy do, and AWS knows no resources for. */
export const WITHOUT_RESOURCES =
    /^(kms:ListAliases|lakeformation:\w+|logs:(DescribeLogGroups|(Describe|Put)ResourcePolic\w+|\w+LogDeliver\w+)|ram:GetResourceShare\w+|route53:CreateHostedZone|route53resolver:(CreateResolverQueryLogConfig|GetResolverQueryLogConfigAssociation))$/;

/** The agreed wildcards of roles that deploy: each with the reason why no list could stand there, and what keeps it narrow. */
export const DEPLOY_AGREED: Readonly<Record<string, (wildcard: Wildcard) => boolean>> = {
    "what an environment makes is called after it": (wildcard) =>
        new RegExp(`[:/][a-z0-9]+-${environmentOf(wildcard) ?? "/"}-\\*(/\\*)?$`).test(wildcard.text),
    "what has no name carries the environment's tags": (wildcard) =>
        new RegExp(`^arn:aws[\\w-]*:(ec2|kms|ram|route53resolver):[\\w-]+:${wildcard.account}:[\\w-]+/\\*$`).test(
            wildcard.text,
        ) && isTagged(wildcard),
    "what a VPC is born with, or was there before, carries no tags yet": (wildcard) =>
        does(wildcard, /^ec2:/) && String(wildcard.statement.conditions["Null aws:ResourceTag/environment"]) === "true",
    "a key or share that is made knows no resource, and is given the environment's tags": (wildcard) =>
        wildcard.text === "*" && does(wildcard, /^(kms:CreateKey|ram:CreateResourceShare)$/) && isTagged(wildcard),
    "AWS knows no resources for them": (wildcard) => wildcard.text === "*" && does(wildcard, WITHOUT_RESOURCES),
    "EC2 and the names of a network are shown as a whole": (wildcard) =>
        does(wildcard, /^(ec2:(Describe|Get|Search)|route53(resolver)?:(Get|List))\w+$/),
    "interfaces of a resolver carry no tags, and are in subnets that do": (wildcard) =>
        wildcard.text.endsWith(":network-interface/*") && does(wildcard, /^ec2:CreateNetworkInterface$/),
    "what is bound in a hub is an attachment, which carries the environment's tags": (wildcard) =>
        wildcard.text.endsWith(":transit-gateway-route-table/*") &&
        does(wildcard, /^ec2:\w+TransitGatewayRouteTable(Propagation)?$/),
    "Route 53 knows hosted zones by id alone": (wildcard) =>
        wildcard.text.endsWith(":route53:::hostedzone/*") && does(wildcard, /^route53:\w+$/),
    "who attaches to a hub is for its owner to say": (wildcard) =>
        does(wildcard, /^ec2:Create(TransitGatewayVpcAttachment|VpnConnection)$/),
    "a service makes a role of its own": (wildcard) =>
        does(wildcard, /^iam:CreateServiceLinkedRole$/) &&
        wildcard.statement.conditions["StringEquals iam:AWSServiceName"] !== undefined,
};
