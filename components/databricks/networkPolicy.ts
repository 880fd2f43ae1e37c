import type { types } from "@pulumi/databricks";

export interface AllowedBucket {
    readonly bucket: string;
    /** @default the workspace's region */
    readonly region?: string | undefined;
}

/** What serverless compute may reach beyond the data of Unity Catalog. */
export type ServerlessEgress =
    | {
          readonly mode: "restricted";
          readonly allowedDomains: readonly string[];
          /** Buckets of S3 beside those of Unity Catalog, by any name. */
          readonly allowedBuckets: Readonly<Record<string, AllowedBucket>>;
          /** Ids of other workspaces of the account. */
          readonly allowedWorkspaceIds: readonly number[];
      }
    | { readonly mode: "open"; readonly reason: string };

/**
 * Which other workspaces' compute may call this one. `restricted` takes the ids of those that may: with an empty list Databricks
 * refuses its own calls to Unity Catalog as well.
 */
export type CrossWorkspaceAccess =
    { readonly mode: "legacy" } | { readonly mode: "restricted"; readonly workspaceIds: readonly number[] };

/** What a network policy is made from. */
export interface NetworkPolicyRequest {
    readonly egress: ServerlessEgress;
    /** Region of the workspace. */
    readonly region: string;
    readonly crossWorkspace: CrossWorkspaceAccess;
    /** Whether people come over the internet at all. */
    readonly isPublic: boolean;
    /** Public networks that people come from; none for any. */
    readonly publicCidrs: readonly string[];
    /** Whether the control plane is one of GovCloud's, which know nothing of other workspaces and endpoints. */
    readonly isGovCloud: boolean;
}

type Egress = types.input.AccountNetworkPolicyEgress;
type Ingress = types.input.AccountNetworkPolicyIngress;

/**
 * What leaves serverless compute: nothing but what is listed, at once and for all products.
 * Source: https://docs.databricks.com/aws/en/security/network/serverless-network-security/network-policies
 */
export function egressOf({ egress, region: home }: Pick<NetworkPolicyRequest, "egress" | "region">): Egress {
    if (egress.mode === "open") {
        return { networkAccess: { restrictionMode: "FULL_ACCESS" } };
    }
    const buckets = Object.values(egress.allowedBuckets);
    return {
        networkAccess: {
            restrictionMode: "RESTRICTED_ACCESS",
            allowedInternetDestinations: egress.allowedDomains.map((destination) => ({
                destination,
                internetDestinationType: "DNS_NAME",
            })),
            ...(buckets.length > 0 && {
                allowedStorageDestinations: buckets.map(({ bucket: bucketName, region = home }) => ({
                    bucketName,
                    region,
                    storageDestinationType: "AWS_S3",
                })),
            }),
            ...(egress.allowedWorkspaceIds.length > 0 && {
                allowedDatabricksDestinations: [{ workspaceIds: [...egress.allowedWorkspaceIds] }],
            }),
            policyEnforcement: { enforcementMode: "ENFORCED" },
        },
    };
}

/**
 * Who may call the workspace. Every part is given, also where it is the default: Databricks answers with all of them, which would
 * read as a change. Source: `docs/resources/account_network_policy.md` in databricks/terraform-provider-databricks and the
 * module `network_policy` of databricks/terraform-databricks-sra.
 */
export function ingressOf(request: Omit<NetworkPolicyRequest, "egress" | "region">): Ingress {
    const { crossWorkspace, isPublic, publicCidrs, isGovCloud } = request;
    return {
        publicAccess: isPublic ? publicAccess(publicCidrs) : { restrictionMode: "RESTRICTED_ACCESS" },
        ...(!isGovCloud && {
            privateAccess: { restrictionMode: "ALLOW_ALL_REGISTERED_ENDPOINTS" },
            crossWorkspaceAccess: crossWorkspaceAccess(crossWorkspace),
        }),
    };
}

function publicAccess(cidrs: readonly string[]): NonNullable<Ingress["publicAccess"]> {
    const origin = { includedIpRanges: { ipRanges: [...cidrs].sort() } };
    return cidrs.length === 0
        ? { restrictionMode: "FULL_ACCESS" }
        : {
              restrictionMode: "RESTRICTED_ACCESS",
              allowRules: [{ label: "known-networks", destination: { allDestinations: true }, origin }],
          };
}

function crossWorkspaceAccess(access: CrossWorkspaceAccess): NonNullable<Ingress["crossWorkspaceAccess"]> {
    return access.mode === "legacy"
        ? { restrictionMode: "LEGACY_MODE" }
        : {
              restrictionMode: "RESTRICTED_ACCESS",
              allowRules: [
                  {
                      label: "known-workspaces",
                      destination: { allDestinations: true },
                      origin: { selectedWorkspaces: { workspaceIds: [...access.workspaceIds] } },
                  },
              ],
          };
}
