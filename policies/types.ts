import type { Unwrap } from "@pulumi/pulumi";
import type { ContainersTypes } from "./types/containers";
import type { DatabricksTypes } from "./types/databricks";
import type { IdentityTypes } from "./types/identity";
import type { MessagingTypes } from "./types/messaging";
import type { NetworkTypes } from "./types/network";
import type { StorageTypes } from "./types/storage";

/**
 * Every resource type that a rule reads, with the inputs and the class that the installed provider SDK declares for it: a
 * property that is renamed there no longer compiles here. Types only, so that the pack runs without those SDKs. A test
 * compares the tokens with the classes' own.
 */
export interface ResourceTypes
    extends ContainersTypes, DatabricksTypes, IdentityTypes, MessagingTypes, NetworkTypes, StorageTypes {}

export type TypeToken = keyof ResourceTypes;

/** The inputs of a type as a rule may rely on them: plain, read-only, and each of them possibly absent or null. */
export type Inputs<T extends TypeToken> = Seen<Unwrap<ResourceTypes[T][0]>>;

/**
 * `T` with nothing in it taken for granted. `Extract` keeps the declarations of the properties out of it, and with them the
 * marks of deprecation: what is deprecated still works, and is judged.
 */
export type Seen<T> = T extends readonly (infer Element)[]
    ? readonly (Seen<Element> | null | undefined)[]
    : T extends object
      ? { readonly [Key in Extract<keyof T, string>]?: Seen<T[Key]> | null | undefined }
      : T;
