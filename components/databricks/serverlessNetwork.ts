import * as databricks from "@pulumi/databricks";
import * as pulumi from "@pulumi/pulumi";
import type { Context } from "../shared/context";
import type { GateTimes } from "../shared/gates";
import type { AccountProvider } from "../shared/providers";
import { ready } from "../shared/ready";
import { GOVCLOUD_REGION } from "../shared/regions";
import { endpointGate } from "./endpointGate";
import { egressOf, ingressOf, type CrossWorkspaceAccess, type ServerlessEgress } from "./networkPolicy";

/** A private way from serverless compute to something of ours. */
export type PrivateEndpoint =
    /** To the buckets of the lake, through S3. */
    | { readonly kind: "lake" }
    /** To a VPC endpoint service, which has to accept the connection, by the names that compute uses for it. */
    | { readonly kind: "service"; readonly service: string; readonly domains: readonly string[] };

export interface ServerlessNetworkArgs {
    readonly context: Context;
    readonly account: AccountProvider;
    readonly egress: ServerlessEgress;
    readonly crossWorkspace: CrossWorkspaceAccess;
    /** Whether people come over the internet at all. */
    readonly isPublic: boolean;
    /** Public networks that people come from; none for any. */
    readonly publicCidrs: readonly string[];
    /** Private endpoints by name. */
    readonly privateEndpoints: Readonly<Record<string, PrivateEndpoint>>;
    /** Buckets of the lake, by name. */
    readonly lakeBucketNames: readonly string[];
    readonly gateTimes: GateTimes;
}

/**
 * Design: where serverless compute runs: a network of Databricks', with ways that we choose.
 *
 * It creates the network connectivity configuration with its private endpoint rules, and the network policy. It guarantees:
 * nothing leaves but what is listed; who may call is said in full. It will not bind them to a workspace.
 *
 * A private endpoint rule is declared enabled, but Databricks ignores that when the rule is made: it is enabled by the second
 * deployment, which waits until the connection is established.
 */
export class ServerlessNetwork extends pulumi.ComponentResource {
    public readonly connectivityConfigId: pulumi.Output<string>;
    public readonly networkPolicyId: pulumi.Output<string>;

    public constructor(name: string, args: ServerlessNetworkArgs, opts?: pulumi.ComponentResourceOptions) {
        super("lakehouse:databricks:ServerlessNetwork", name, {}, opts);
        const connectivity = this.createConnectivity(name, args);
        this.createPrivateEndpoints(name, args, connectivity);
        this.connectivityConfigId = connectivity.networkConnectivityConfigId;
        const policyId = args.context.name("networkPolicy", "net");
        this.networkPolicyId = ready(pulumi.output(policyId), this.createPolicy(name, args, policyId));
        this.registerOutputs({
            connectivityConfigId: this.connectivityConfigId,
            networkPolicyId: this.networkPolicyId,
        });
    }

    private createConnectivity(
        name: string,
        { context, account }: ServerlessNetworkArgs,
    ): databricks.MwsNetworkConnectivityConfig {
        return new databricks.MwsNetworkConnectivityConfig(
            `${name}-connectivity`,
            { accountId: account.accountId, name: context.name("connectivityConfig", "ncc"), region: context.region },
            { parent: this, provider: account.resource },
        );
    }

    private createPrivateEndpoints(
        name: string,
        args: ServerlessNetworkArgs,
        connectivity: databricks.MwsNetworkConnectivityConfig,
    ): void {
        const { account, privateEndpoints } = args;
        const hooks = this.rulesEstablished(name, args);
        for (const [key, endpoint] of Object.entries(privateEndpoints)) {
            new databricks.MwsNccPrivateEndpointRule(
                `${name}-endpoint-${key}`,
                {
                    networkConnectivityConfigId: connectivity.networkConnectivityConfigId,
                    ...targetOf(args, endpoint),
                    enabled: true,
                },
                { parent: this, provider: account.resource, hooks },
            );
        }
    }

    /** Databricks enables only a connection that is established. */
    private rulesEstablished(name: string, args: ServerlessNetworkArgs): pulumi.ResourceHookBinding {
        const { context, account, privateEndpoints, gateTimes } = args;
        const awaited = {
            configName: context.name("connectivityConfig", "ncc"),
            services: Object.values(privateEndpoints).map((endpoint) => targetOf(args, endpoint).endpointService),
        };
        const gate = endpointGate(`${name}-endpoints-established`, awaited, account, gateTimes);
        // Not before a rule is made: only then there is a connection that can be established.
        return { beforeUpdate: gate.hooks.beforeUpdate ?? [] };
    }

    private createPolicy(
        name: string,
        args: ServerlessNetworkArgs,
        networkPolicyId: string,
    ): databricks.AccountNetworkPolicy {
        const { context, account } = args;
        return new databricks.AccountNetworkPolicy(
            `${name}-policy`,
            {
                accountId: account.accountId,
                networkPolicyId,
                egress: egressOf({ ...args, region: context.region }),
                ingress: ingressOf({ ...args, isGovCloud: context.region === GOVCLOUD_REGION }),
            },
            { parent: this, provider: account.resource },
        );
    }
}

function targetOf(
    { context, lakeBucketNames }: ServerlessNetworkArgs,
    endpoint: PrivateEndpoint,
): { readonly endpointService: string; readonly resourceNames?: string[]; readonly domainNames?: string[] } {
    return endpoint.kind === "lake"
        ? { endpointService: `com.amazonaws.${context.region}.s3`, resourceNames: [...lakeBucketNames].sort() }
        : { endpointService: endpoint.service, domainNames: [...endpoint.domains] };
}
