/**
 * How deletion treats a stateful resource. The layer takes it from the tier table; components only pass it on.
 */
export interface Lifecycle {
    /** Refuse to delete or replace. */
    readonly protect: boolean;
    /**
     * On deletion drop it from the state and leave it in the cloud, with what guards it. For keys, buckets and metastores only:
     * a workspace or catalog that stays would keep all that it stands on from being deleted.
     */
    readonly retainOnDelete: boolean;
    /** Delete a bucket, catalog or metastore that still holds data. */
    readonly forceDestroy: boolean;
}

/** How precious an environment is. */
export type Tier = "disposable" | "standard" | "critical";

const LIFECYCLES: Readonly<Record<Tier, Lifecycle>> = {
    disposable: { protect: false, retainOnDelete: false, forceDestroy: true },
    standard: { protect: true, retainOnDelete: false, forceDestroy: false },
    critical: { protect: true, retainOnDelete: true, forceDestroy: false },
};

/** The lifecycle of the stateful resources of an environment of this tier. */
export function lifecycleOf(tier: Tier): Lifecycle {
    return LIFECYCLES[tier];
}
