import type * as ecr from "@pulumi/aws/ecr";
import type * as eks from "@pulumi/aws/eks";

/** Registries and clusters of containers. See {@link ResourceTypes}. */
export interface ContainersTypes {
    "aws:ecr/lifecyclePolicy:LifecyclePolicy": [ecr.LifecyclePolicyArgs, ecr.LifecyclePolicy];
    "aws:ecr/repository:Repository": [ecr.RepositoryArgs, ecr.Repository];
    "aws:ecr/repositoryPolicy:RepositoryPolicy": [ecr.RepositoryPolicyArgs, ecr.RepositoryPolicy];
    "aws:eks/cluster:Cluster": [eks.ClusterArgs, eks.Cluster];
    "aws:eks/nodeGroup:NodeGroup": [eks.NodeGroupArgs, eks.NodeGroup];
}
