import { sat } from "../core/frameworks";
import type { Subject } from "../core/resource";
import { resourceRule } from "../core/rule";
import { isSet, list } from "../core/values";
import { clustersOf, CLUSTER_TYPES } from "../shared/clusters";
import { isSecretReference } from "../shared/plainSecrets";

const TYPES = [...CLUSTER_TYPES, "databricks:index/instancePool:InstancePool"] as const;

export const dockerCredentials = resourceRule({
    name: "secrets-docker-credentials",
    description:
        "The password of a container registry is a reference to a secret. In clear it stands in the state of the stack; whoever " +
        "reads it pulls the images, and with the right to push runs code on the clusters.",
    severity: "high",
    level: "mandatory",
    fix: "Write {{secrets/scope/key}} in basicAuth.password, or use a registry that the instance may read without one.",
    url: "https://docs.databricks.com/aws/en/compute/custom-containers",
    framework: sat("DP-1", "Secrets management"),
    types: TYPES,
    *check(resource) {
        for (const [at, image] of imagesOf(resource)) {
            const credentials = image?.basicAuth ?? {};
            if (isSet(credentials, "password") && !isSecretReference(credentials.password)) {
                yield `${at}basicAuth.password is no reference to a secret`;
            }
        }
    },
});

type Image =
    { readonly basicAuth?: { readonly password?: string | null | undefined } | null | undefined } | null | undefined;

function* imagesOf(resource: Subject<(typeof TYPES)[number]>): Iterable<readonly [at: string, image: Image]> {
    if (resource.type === "databricks:index/instancePool:InstancePool") {
        for (const [index, image] of list(resource.props.preloadedDockerImages).entries()) {
            yield [`preloadedDockerImages[${index}].`, image];
        }
    } else {
        for (const { at, spec } of clustersOf(resource)) {
            yield [`${at}dockerImage.`, spec.dockerImage];
        }
    }
}
