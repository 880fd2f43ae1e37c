import type { Statement } from "../shared/policyDocument";
import { madeFor, namesOf, ownedBy, type DeployScope } from "./deployScope";

/** What shows what is around a network. */
export function seeSurroundings(scope: DeployScope): readonly Statement[] {
    const { context } = scope;
    return [
        {
            sid: "SeeNames",
            actions: [
                ...["route53:GetChange", "route53:GetHostedZone"],
                ...["route53:ListResourceRecordSets", "route53:ListTagsForResource"],
            ],
            resources: [
                `arn:${context.partition}:route53:::change/*`,
                `arn:${context.partition}:route53:::hostedzone/*`,
            ],
        },
        {
            sid: "SeeQueryLogs",
            actions: ["route53resolver:GetResolverQueryLogConfig", "route53resolver:ListTagsForResource"],
            resources: [context.arnOf("route53resolver", "resolver-query-log-config/*")],
        },
        {
            sid: "SeeFirewalls",
            actions: ["Firewall", "FirewallPolicy", "LoggingConfiguration", "RuleGroup"].map(
                (thing) => `network-firewall:Describe${thing}`,
            ),
            resources: firewalls(scope),
        },
    ];
}

/**
 * What is around a network: firewalls; names of endpoints, and the log of who asks for which name. Route 53 knows hosted zones by
 * id alone.
 */
export function changeSurroundings(scope: DeployScope): readonly Statement[] {
    const { context } = scope;
    const zones = `arn:${context.partition}:route53:::hostedzone/*`;
    const logs = context.arnOf("route53resolver", "resolver-query-log-config/*");
    return [
        {
            sid: "ChangeZones",
            actions: [
                ...["AssociateVPCWithHostedZone", "ChangeResourceRecordSets", "ChangeTagsForResource"],
                ...["DeleteHostedZone", "DisassociateVPCFromHostedZone", "UpdateHostedZoneComment"],
            ].map((call) => `route53:${call}`),
            resources: [zones],
        },
        {
            sid: "ChangeQueryLogs",
            actions: [
                ...["AssociateResolverQueryLogConfig", "DeleteResolverQueryLogConfig"],
                ...["DisassociateResolverQueryLogConfig", "TagResource", "UntagResource"],
            ].map((call) => `route53resolver:${call}`),
            resources: [logs],
            conditions: ownedBy(scope),
        },
        {
            sid: "TagQueryLogs",
            actions: ["route53resolver:TagResource"],
            resources: [logs],
            conditions: madeFor(scope),
        },
        {
            sid: "ChangeFirewalls",
            actions: [
                ...["AssociateFirewallPolicy", "CreateFirewall", "CreateFirewallPolicy", "CreateRuleGroup"],
                ...["DeleteFirewall", "DeleteFirewallPolicy", "DeleteRuleGroup", "TagResource", "UntagResource"],
                ...["UpdateFirewallPolicy", "UpdateLoggingConfiguration", "UpdateRuleGroup"],
            ].map((call) => `network-firewall:${call}`),
            resources: firewalls(scope),
        },
    ];
}

const firewalls = (scope: DeployScope): readonly string[] =>
    ["firewall", "firewall-policy", "stateful-rulegroup", "stateless-rulegroup"].map((kind) =>
        scope.context.arnOf("network-firewall", `${kind}/${namesOf(scope)}`),
    );
