import type { Problem } from "../../components/shared/problems";
import { LAYERS } from "../schema";
import type { Layer, PlainSettings } from "../settings";
import { show } from "../words";
import type { Given } from "./rule";

/** What a stack can be made of. The foundation outlives every environment and an organisation is above them all: a stack each. */
const STACKS: readonly string[] = ["foundation", "platform", "platform, workspace", "workspace", "organization"];

/** The layers that use a setting; what is not here is used by all of them. */
const USERS: Readonly<Record<string, readonly Layer[]>> = {
    "upstream.foundation": ["platform"],
    "upstream.platform": ["workspace"],
    databricks: ["foundation"],
    metastore: ["foundation"],
    account: ["foundation"],
    audit: ["foundation"],
    deployment: ["foundation"],
    retention: ["foundation", "platform"],
    "retention.archiveDays": ["foundation"],
    "retention.glacierDays": ["foundation"],
    "retention.accessLogDays": ["foundation"],
    "retention.clusterLogDays": ["platform"],
    "retention.noncurrentDays": ["platform"],
    keys: ["foundation", "platform"],
    computeMode: ["platform", "workspace"],
    network: ["platform"],
    serverless: ["platform"],
    deploymentName: ["platform"],
    publicCidrs: ["platform", "workspace"],
    lake: ["platform"],
    workspace: ["workspace"],
    groups: ["workspace"],
    instanceProfiles: ["foundation", "platform", "workspace"],
    catalogs: ["workspace"],
    clusterPolicies: ["workspace"],
    clusters: ["workspace"],
    warehouses: ["workspace"],
    workloads: ["workspace"],
    alertWebhookUrl: ["workspace"],
    organization: ["organization"],
};

/** Whether a stack of some layers uses a setting, by its path. */
export const isUsed = (path: string, layers: readonly Layer[]): boolean =>
    USERS[path]?.some((user) => layers.includes(user)) ?? true;

/** The settings without which a layer cannot be made. */
const NEEDED: Readonly<Record<Layer, readonly string[]>> = {
    foundation: ["databricks"],
    // A network as well, where compute runs in one: see `computeMode.ts`.
    platform: [],
    workspace: [],
    organization: ["organization"],
};

/** The layers must be ones that can share a stack. */
export function checkLayers({ layers }: Pick<PlainSettings, "layers">): readonly Problem[] {
    const list = layers.join(", ");
    const inOrder = STACKS.find((stack) => stack === LAYERS.filter((layer) => layers.includes(layer)).join(", "));
    return inOrder === list
        ? []
        : [
              {
                  path: "layers",
                  given: `[${list}]`,
                  allowed: STACKS.map((stack) => `[${stack}]`).join(" or "),
                  fix:
                      inOrder === undefined
                          ? "give the other layers a stack of their own"
                          : `write [${inOrder}]: the lowest layer first`,
              },
          ];
}

/** What a layer needs must be given; what no layer of the stack uses must not. */
export function checkSections({ layers }: Pick<PlainSettings, "layers">, given: Given): readonly Problem[] {
    const missing = layers.flatMap((layer) =>
        NEEDED[layer]
            .filter((path) => !given.has(path))
            .map((path) => ({
                path,
                given: "nothing",
                allowed: `a section, which the layer ${layer} needs`,
                fix: "add it to the stack file",
            })),
    );
    const useless = Object.entries(USERS)
        .filter(([path]) => given.has(path) && !isUsed(path, layers))
        .map(([path, users]) => ({
            path,
            given: "a setting that no layer of this stack uses",
            allowed: `only with the layer ${users.join(" or ")}`,
            fix: "move it to the file of such a stack, or remove it",
        }));
    return [...missing, ...useless];
}

/** A workspace needs exactly one platform: in its stack, or upstream. */
export function checkUpstream({ layers, upstream }: Pick<PlainSettings, "layers" | "upstream">): readonly Problem[] {
    const path = "upstream.platform";
    const together = layers.includes("platform");
    if (layers.includes("workspace") && !together && upstream.platform === undefined) {
        return [
            {
                path,
                given: "nothing",
                allowed: "the stack with the layer platform, which the layer workspace needs",
                fix: "name it as organization/project/stack, or add platform to layers",
            },
        ];
    }
    if (together && upstream.platform !== undefined) {
        return [
            {
                path,
                given: show(upstream.platform),
                allowed: "nothing in a stack that has the layer platform itself",
                fix: `remove ${path}, or platform from layers`,
            },
        ];
    }
    return [];
}
