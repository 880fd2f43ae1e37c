import type { Unwrap } from "@pulumi/pulumi";
import type { AnalyticsTypes } from "./types/analytics";
import type { AuditTypes } from "./types/audit";
import type { ContainersTypes } from "./types/containers";
import type { CostsTypes } from "./types/costs";
import type { DatabasesTypes } from "./types/databases";
import type { DatabricksTypes } from "./types/databricks";
import type { DataServicesTypes } from "./types/dataServices";
import type { IdentityTypes } from "./types/identity";
import type { InstancesTypes } from "./types/instances";
import type { MachineLearningTypes } from "./types/machineLearning";
import type { MessagingTypes } from "./types/messaging";
import type { NetworkTypes } from "./types/network";
import type { StorageTypes } from "./types/storage";

/**
 * Every resource type that a rule reads, with the inputs and the class that the installed provider SDK declares for it: a
 * property that is renamed there no longer compiles here. Types only, so that the pack runs without those SDKs. A test
 * compares the tokens with the classes' own.
 */
export interface ResourceTypes
    extends
        AnalyticsTypes,
        AuditTypes,
        ContainersTypes,
        CostsTypes,
        DatabasesTypes,
        DatabricksTypes,
        DataServicesTypes,
        IdentityTypes,
        InstancesTypes,
        MachineLearningTypes,
        MessagingTypes,
        NetworkTypes,
        StorageTypes {}

export type TypeToken = keyof ResourceTypes;

/** The inputs of a type as a rule may rely on them: plain, read-only, and each of them possibly absent or null. */
export type Inputs<T extends TypeToken> = Seen<Unwrap<ResourceTypes[T][0]>>;

/**
 * What a stack rule may rely on: the properties that are inputs and outputs alike, since the analyzer shows it outputs, and a
 * planner inputs. Of both, the shape of the input, which takes less for granted.
 */
export type SharedInputs<T extends TypeToken> = Pick<Inputs<T>, keyof Inputs<T> & keyof ResourceTypes[T][1]>;

/**
 * `T` with nothing in it taken for granted. `Extract` keeps the declarations of the properties out of it, and with them the
 * marks of deprecation: what is deprecated still works, and is judged.
 */
export type Seen<T> = T extends readonly (infer Element)[]
    ? readonly (Seen<Element> | null | undefined)[]
    : T extends object
      ? { readonly [Key in Extract<keyof T, string>]?: Seen<T[Key]> | null | undefined }
      : T;
