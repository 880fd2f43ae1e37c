import classesByProvider from "./cloudTypes.json";

/** The type token of a class; Azure Native leaves out the module that the others name. */
function tokenOf(provider: string, service: string, name: string): string {
    return provider === "azure-native"
        ? `${provider}:${service}:${name}`
        : `${provider}:${service}/${name.charAt(0).toLowerCase()}${name.slice(1)}:${name}`;
}

/**
 * The property that holds the tags or labels, by type token, for Azure, Azure Native and Google Cloud.
 *
 * `policies/tools/cloudTypes.ts` makes the table. As of 2026-11-22: pulumi-azure 6.40.0, pulumi-azure-native 3.28.0 and
 * pulumi-gcp 9.37.0.
 */
export const CLOUD_TAG_PROPERTIES: ReadonlyMap<string, string> = new Map(
    Object.entries(classesByProvider).flatMap(([key, services]) => {
        const [provider = "", property = ""] = key.split(" ");
        return Object.entries(services).flatMap(([service, classes]: [string, string]) =>
            classes.split(" ").map((name) => [tokenOf(provider, service, name), property] as const),
        );
    }),
);

/** What costs something in Kubernetes, and what everything else is in. Labels are those of the metadata. */
export const KUBERNETES_TYPES: readonly string[] = [
    "kubernetes:apps/v1:DaemonSet",
    "kubernetes:apps/v1:Deployment",
    "kubernetes:apps/v1:StatefulSet",
    "kubernetes:batch/v1:CronJob",
    "kubernetes:batch/v1:Job",
    "kubernetes:core/v1:Namespace",
    "kubernetes:core/v1:PersistentVolumeClaim",
];

/** Types of other clouds than AWS that take tags or labels. */
export const CLOUD_TYPES: readonly string[] = [...CLOUD_TAG_PROPERTIES.keys(), ...KUBERNETES_TYPES];
