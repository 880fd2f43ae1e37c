import type { Context } from "../shared/context";
import type { Conditions } from "../shared/policyDocument";
import { MANAGED_BY } from "../shared/tags";

/** Where Pulumi keeps what it knows of the stacks. */
export interface DeployState {
    /** Bucket of the state. */
    readonly bucketName: string;
    /** Alias of the key that encrypts secrets, with its beginning `alias/`. */
    readonly keyAlias: string;
    /** Name of the project, as in Pulumi.yaml. */
    readonly project: string;
    /** Stack with the layer foundation, which environments read. */
    readonly foundationStack: string;
}

/** What a role that deploys may work on. */
export interface DeployScope {
    /** The foundation's: its account, region and prefix are those of the environment. */
    readonly context: Context;
    /** The environment: its name is in physical names and in the tag `environment`. */
    readonly environment: string;
    /** ARN of the boundary that every role of the environment must name. */
    readonly boundaryArn: string;
    /** Other regions to which the environment's keys may be replicated. */
    readonly replicaRegions: readonly string[];
    /** Whether buckets may be emptied, so that they can be deleted with what is in them. */
    readonly disposable: boolean;
    /** None where Pulumi Cloud keeps the state. */
    readonly state: DeployState | undefined;
}

const TAGS = (environment: string): Readonly<Record<string, string>> => ({ environment, "managed-by": MANAGED_BY });

const tagged = (key: string, environment: string): Conditions => ({
    StringEquals: Object.fromEntries(
        Object.entries(TAGS(environment)).map(([tag, value]) => [`aws:${key}/${tag}`, value]),
    ),
});

/** Holds for what is made with the tags of the environment. */
export const madeFor = ({ environment }: DeployScope): Conditions => tagged("RequestTag", environment);

/** Holds for what carries the tags of the environment. */
export const ownedBy = ({ environment }: DeployScope): Conditions => tagged("ResourceTag", environment);

/** What everything of the environment is called that has a name. */
export const namesOf = ({ context, environment }: DeployScope): string => `${context.prefix}-${environment}-*`;

/** Both of two conditions. */
export function both(one: Conditions, other: Conditions): Conditions {
    const operators = [...new Set([...Object.keys(one), ...Object.keys(other)])];
    return Object.fromEntries(operators.map((operator) => [operator, { ...one[operator], ...other[operator] }]));
}
