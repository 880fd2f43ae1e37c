import { tagText } from "../shared/tags";
import { CLUSTER_NEEDS, type EndpointChoices } from "./endpointPlan";

/** What is kept of somebody's, or not at all. */
type Records = { readonly mode: "create" | "existing" } | { readonly mode: "off"; readonly reason: string };

/** What of the settings of a network makes a VPC less closed, or less watched, than others. */
export interface Declared {
    /** Why its clusters reach the internet through it; `undefined` where they do not. */
    readonly internetPath?: string | undefined;
    readonly flowLogs: Records;
    /** @default none is there already */
    readonly endpoints?: EndpointChoices;
}

/**
 * What the tags of a VPC say of it: why it has a path to the internet, who records its traffic, and which endpoints somebody else
 * has made. The policies network-workspace-internet-path, network-vpc-flow-log and network-workspace-endpoints read them.
 */
export function vpcDeclarations({
    internetPath,
    flowLogs,
    endpoints = {},
}: Declared): Readonly<Record<string, string>> {
    const there = Object.keys(CLUSTER_NEEDS)
        .filter((service) => endpoints[service as keyof EndpointChoices]?.mode === "existing")
        .sort();
    return {
        ...(internetPath !== undefined && { "internet-path": tagText(internetPath) }),
        ...(flowLogs.mode === "existing" && { "flow-logs": "Recorded by others" }),
        ...(flowLogs.mode === "off" && { "flow-logs": tagText(`None: ${flowLogs.reason}`) }),
        ...(there.length > 0 && { endpoints: `Made by others: ${there.join(" ")}` }),
    };
}
