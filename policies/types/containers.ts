import type * as ecr from "@pulumi/aws/ecr";

/** Registries and clusters of containers. See {@link ResourceTypes}. */
export interface ContainersTypes {
    "aws:ecr/repositoryPolicy:RepositoryPolicy": [ecr.RepositoryPolicyArgs, ecr.RepositoryPolicy];
}
