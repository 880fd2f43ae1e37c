import * as firewall from "@pulumi/aws/networkfirewall";
import * as pulumi from "@pulumi/pulumi";
import type { Context } from "../shared/context";
import type { Lifecycle } from "../shared/lifecycle";
import { ready } from "../shared/ready";
import { tagText } from "../shared/tags";
import { firewallCapacity, firewallTargets, type AllowedDomain } from "./firewallRules";

export interface EgressFirewallArgs {
    readonly context: Context;
    readonly vpcId: pulumi.Input<string>;
    /** Subnets of firewall endpoints by zone id. */
    readonly subnetIds: Readonly<Record<string, pulumi.Input<string>>>;
    /** Networks whose connections are inspected. */
    readonly sourceCidrs: readonly string[];
    /** Domains that may be reached over TLS and HTTP; nothing else may. */
    readonly allowedDomains: readonly AllowedDomain[];
    /** Bucket of the log archive, which admits the log delivery service for this account. */
    readonly archiveBucket: pulumi.Input<string>;
    /** Why there is a way to the internet. */
    readonly reason: string;
    readonly lifecycle: Lifecycle;
}

const WORKLOAD = "network";

/**
 * Design: what decides which names on the internet may be reached.
 *
 * It creates the firewall with an endpoint per subnet, its policy, one group of rules, and logs. It guarantees: only connections
 * over TLS and HTTP to the allowed domains get through, by the name that the client asks for, and none between the networks
 * that are inspected; what is dropped and what passes is in the archive. It will not create routes, nor look into what is encrypted.
 */
export class EgressFirewall extends pulumi.ComponentResource {
    /** Endpoints by zone id, which routes lead to; a consumer of one waits until the firewall logs. */
    public readonly endpointIds: Readonly<Record<string, pulumi.Output<string>>>;

    public constructor(name: string, args: EgressFirewallArgs, opts?: pulumi.ComponentResourceOptions) {
        super("lakehouse:network:EgressFirewall", name, {}, opts);
        const rules = this.allowDomains(name, args);
        const policy = this.createPolicy(name, args, rules);
        const made = this.createFirewall(name, args, policy);
        const logs = this.archiveLogs(name, args, made);
        const endpoints = Object.entries(args.subnetIds).map(
            ([zoneId, subnetId]) => [zoneId, ready(endpointIn(made, subnetId), logs)] as const,
        );
        this.endpointIds = Object.fromEntries(endpoints);
        this.registerOutputs({ endpointIds: this.endpointIds });
    }

    private allowDomains(
        name: string,
        { context, sourceCidrs, allowedDomains }: EgressFirewallArgs,
    ): firewall.RuleGroup {
        const capacity = firewallCapacity(allowedDomains);
        return new firewall.RuleGroup(
            `${name}-domains`,
            {
                // A group with another capacity is another group, which is there before the old one goes.
                name: context.name("firewall", `domains-${String(capacity)}`),
                type: "STATEFUL",
                capacity,
                ruleGroup: {
                    // All that is not at home is abroad, and only there domains are allowed.
                    ruleVariables: { ipSets: [{ key: "HOME_NET", ipSet: { definitions: [...sourceCidrs] } }] },
                    rulesSource: {
                        rulesSourceList: {
                            generatedRulesType: "ALLOWLIST",
                            targetTypes: ["HTTP_HOST", "TLS_SNI"],
                            targets: firewallTargets(allowedDomains),
                        },
                    },
                    statefulRuleOptions: { ruleOrder: "STRICT_ORDER" },
                },
                tags: context.tags(WORKLOAD, "firewall-domains"),
            },
            { parent: this, deleteBeforeReplace: false },
        );
    }

    private createPolicy(
        name: string,
        { context }: EgressFirewallArgs,
        { arn: resourceArn }: firewall.RuleGroup,
    ): firewall.FirewallPolicy {
        return new firewall.FirewallPolicy(
            `${name}-policy`,
            {
                name: context.name("firewall", "egress"),
                firewallPolicy: {
                    statelessDefaultActions: ["aws:forward_to_sfe"],
                    statelessFragmentDefaultActions: ["aws:forward_to_sfe"],
                    statefulEngineOptions: { ruleOrder: "STRICT_ORDER", streamExceptionPolicy: "DROP" },
                    // The name that a client asks for is known once the connection is there, so it may begin and no more.
                    statefulDefaultActions: ["aws:alert_established", "aws:drop_established"],
                    statefulRuleGroupReferences: [{ priority: 1, resourceArn }],
                },
                tags: context.tags(WORKLOAD, "firewall-policy"),
            },
            { parent: this },
        );
    }

    private createFirewall(
        name: string,
        { context, vpcId, subnetIds, reason, lifecycle }: EgressFirewallArgs,
        { arn: firewallPolicyArn }: firewall.FirewallPolicy,
    ): firewall.Firewall {
        return new firewall.Firewall(
            `${name}-firewall`,
            {
                name: context.name("firewall", "egress"),
                vpcId,
                firewallPolicyArn,
                subnetMappings: Object.values(subnetIds).map((subnetId) => ({ subnetId })),
                deleteProtection: lifecycle.protect,
                subnetChangeProtection: lifecycle.protect,
                tags: {
                    ...context.tags(WORKLOAD, "firewall"),
                    purpose: tagText(reason),
                    // Read by the policy firewall-change-protection.
                    ...(!lifecycle.protect && { deletion: "Nothing of a disposable environment is protected" }),
                },
            },
            { parent: this },
        );
    }

    private archiveLogs(
        name: string,
        { archiveBucket: bucketName }: EgressFirewallArgs,
        { arn: firewallArn }: firewall.Firewall,
    ): pulumi.Resource {
        return new firewall.LoggingConfiguration(
            `${name}-logs`,
            {
                firewallArn,
                loggingConfiguration: {
                    logDestinationConfigs: ["ALERT", "FLOW"].map((logType) => ({
                        logType,
                        logDestinationType: "S3",
                        logDestination: { bucketName },
                    })),
                },
            },
            { parent: this },
        );
    }
}

/** The endpoint that AWS has put into a subnet. */
function endpointIn({ firewallStatuses }: firewall.Firewall, subnetId: pulumi.Input<string>): pulumi.Output<string> {
    return pulumi.all([firewallStatuses, subnetId]).apply(([statuses, subnet]) => {
        const attachments = statuses.flatMap(({ syncStates }) => syncStates.flatMap((state) => state.attachments));
        const endpoint = attachments.find((attachment) => attachment.subnetId === subnet)?.endpointId;
        if (endpoint === undefined) {
            throw new RangeError(`the firewall has no endpoint in ${subnet}`);
        }
        return endpoint;
    });
}
