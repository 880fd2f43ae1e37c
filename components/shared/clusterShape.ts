import type * as pulumi from "@pulumi/pulumi";

/** What a cluster is made of, whoever runs on it. */
export interface ClusterShape {
    /** Databricks Runtime key, for example `17.3.x-scala2.13`. */
    readonly runtime: string;
    /** EC2 instance type of driver and workers. */
    readonly nodeType: string;
    readonly minWorkers: number;
    readonly maxWorkers: number;
    /** Whether workers may be spot instances, replaced by on-demand ones where there are none. The driver never is. */
    readonly spot: boolean;
}

/** Where the instances of a cluster come from. */
export interface ClusterPlacement {
    readonly availability: "SPOT_WITH_FALLBACK" | "ON_DEMAND";
    readonly firstOnDemand: number;
    readonly zoneId: string;
}

/** Placement of a cluster; cluster policies demand the same. */
export function clusterPlacement(spot: boolean): ClusterPlacement {
    return {
        availability: spot ? "SPOT_WITH_FALLBACK" : "ON_DEMAND",
        // The driver is the first node: a cluster does not survive its loss.
        firstOnDemand: 1,
        // Databricks picks the zone whose subnet has addresses left.
        zoneId: "auto",
    };
}

/** The fields that clusters of their own and clusters of a job's run have in common. */
export interface ClusterFields {
    readonly sparkVersion: string;
    readonly nodeTypeId: string;
    readonly autoscale: { readonly minWorkers: number; readonly maxWorkers: number };
    readonly enableLocalDiskEncryption: true;
    readonly awsAttributes: ClusterPlacement & { readonly instanceProfileArn?: pulumi.Input<string> };
}

/**
 * The fields of a cluster of this shape, which may run with an instance profile. Local disks, which hold shuffled data, are always
 * encrypted.
 */
export function clusterFields(shape: ClusterShape, instanceProfileArn?: pulumi.Input<string>): ClusterFields {
    return {
        sparkVersion: shape.runtime,
        nodeTypeId: shape.nodeType,
        autoscale: { minWorkers: shape.minWorkers, maxWorkers: shape.maxWorkers },
        enableLocalDiskEncryption: true,
        awsAttributes: {
            ...clusterPlacement(shape.spot),
            ...(instanceProfileArn !== undefined && { instanceProfileArn }),
        },
    };
}
