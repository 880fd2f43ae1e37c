/** What changes do to the clouds: operation and logical name of a resource. */

export const EVERY_ENDPOINT = [
    "update endpoints-general-access",
    "update endpoints-kinesis",
    "update endpoints-relay",
    "update endpoints-sts",
    "update s3-endpoint-endpoint",
];

export const EVERY_ACL = ["update network-acls-endpoints", "update network-acls-workspace"];

/** How the workspace moves to another network, in the only order that the clouds accept. */
export const MOVE: readonly string[] = [
    "create workspace-network-network",
    "update workspace-workspace",
    "delete workspace-network-network",
];

/** A zone's subnets. */
export function zone(operation: string, zoneId: string): readonly string[] {
    return [
        `${operation} network-endpoints-${zoneId}`,
        `${operation} network-endpoints-${zoneId}-association`,
        `${operation} network-workspace-${zoneId}`,
        `${operation} network-workspace-${zoneId}-association`,
        `${operation} network-workspace-${zoneId}-routes`,
    ];
}

function bucket(operation: string, name: string): readonly string[] {
    const parts = [
        "access-logs",
        "bucket",
        "encryption",
        "lifecycle",
        "ownership",
        "policy",
        "public-access",
        "versioning",
    ];
    return parts.map((part) => `${operation} ${name}-data-${part}`);
}

/** A zone of the lake, without its external location. */
export function lakeZone(name: string): readonly string[] {
    return [
        ...bucket("create", `lake-${name}`),
        `create lake-${name}-registration`,
        `create lake-${name}-role`,
        `create lake-${name}-role-policy`,
    ];
}
