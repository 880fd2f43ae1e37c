import type { Inputs } from "../../../../policies/types";
import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const CLUSTER = "databricks:index/cluster:Cluster";
const image = (password: string): Inputs<typeof CLUSTER>["dockerImage"] => ({
    url: "registry.example.com/jobs:1",
    basicAuth: { username: "pull", password },
});

export const cases: RuleCases = {
    passing: {
        "a reference": passes(resource(CLUSTER, { dockerImage: image("{{secrets/ops/registry}}") })),
        "a registry without a password": passes(
            resource(CLUSTER, { dockerImage: { url: "registry.example.com/jobs:1" } }),
        ),
        "another property": passes(resource("databricks:index/instancePool:InstancePool", {})),
    },
    violating: {
        "a cluster": fails(
            "dockerImage.basicAuth.password is no reference to a secret",
            resource(CLUSTER, { dockerImage: image("s3cr3t-value") }),
        ),
        "a job": fails(
            "newCluster.dockerImage.basicAuth.password is no reference to a secret",
            resource("databricks:index/job:Job", { newCluster: { dockerImage: image("s3cr3t-value") } }),
        ),
        "a pool": fails(
            "preloadedDockerImages[0].basicAuth.password is no reference to a secret",
            resource("databricks:index/instancePool:InstancePool", { preloadedDockerImages: [image("s3cr3t-value")] }),
        ),
    },
    unknown: {
        "the password": undecided("dockerImage.basicAuth.password", resource(CLUSTER, { dockerImage: image(UNKNOWN) })),
    },
    absent: { "no image": passes(resource(CLUSTER, {})) },
};
