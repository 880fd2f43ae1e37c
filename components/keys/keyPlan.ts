import type { Context } from "../shared/context";

/** What keys are for, one key each; those of the layer foundation first. */
export const KEY_PURPOSES = ["archive", "catalog", "logs", "managed-services", "workspace-storage", "lake"] as const;

export type KeyPurpose = (typeof KEY_PURPOSES)[number];

/** A key that somebody else made and administers. */
export interface ExistingKey {
    readonly arn: string;
    /** Alias with its beginning `alias/`; roles are allowed to use the key by it. */
    readonly alias: string;
}

/** How keys are made. */
export interface KeyOptions {
    /** Days between the deletion of a key and the loss of everything it encrypted, 7 to 30. */
    readonly deletionWindowDays: number;
    /**
     * Whether keys can be replicated to another region. A key that is there cannot be changed into one.
     * Source: https://docs.aws.amazon.com/kms/latest/developerguide/multi-region-keys-overview.html
     */
    readonly multiRegion: boolean;
    /** Other regions of the partition in which each key that is made has a replica. */
    readonly replicaRegions: readonly string[];
    /** Keys that are there already. */
    readonly existing: Readonly<Partial<Record<KeyPurpose, ExistingKey>>>;
}

/** Alias by which roles are allowed to use the key for a purpose, with its beginning `alias/`. Known before the key is. */
export function keyAlias(context: Context, { existing }: Pick<KeyOptions, "existing">, purpose: KeyPurpose): string {
    return existing[purpose]?.alias ?? `alias/${context.name("alias", purpose)}`;
}
