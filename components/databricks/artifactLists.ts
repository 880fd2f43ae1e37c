import * as databricks from "@pulumi/databricks";
import * as pulumi from "@pulumi/pulumi";
import type { Lifecycle } from "../shared/lifecycle";
import type { AccountProvider } from "../shared/providers";

/** What may be installed on compute that people share, each as the beginning of what it is called. */
export interface AllowedArtifacts {
    /** Paths of init scripts, such as `/Volumes/main/tools/init/`. */
    readonly initScripts: readonly string[];
    /** Paths of JARs. */
    readonly jars: readonly string[];
    /** Coordinates of Maven, such as `com.example:`. */
    readonly maven: readonly string[];
}

/** What Databricks calls the lists. */
const TYPES = { initScripts: "INIT_SCRIPT", jars: "LIBRARY_JAR", maven: "LIBRARY_MAVEN" } as const;

export interface ArtifactListsArgs {
    readonly account: AccountProvider;
    /** Any workspace of the metastore: the lists are kept through one, and hold for all. */
    readonly workspaceId: string;
    readonly allowed: AllowedArtifacts;
    readonly lifecycle: Lifecycle;
}

/**
 * Design: what may be installed on compute that people share, in every workspace of the metastore.
 *
 * It keeps one list for each kind of which anything is allowed. It guarantees: nothing else is in that list, whoever put it
 * there; only a disposable stack empties it again when it is destroyed. It will not bring what it allows.
 */
export class ArtifactLists extends pulumi.ComponentResource {
    /** Databricks' names of the lists, sorted. */
    public readonly lists: readonly string[];

    public constructor(name: string, args: ArtifactListsArgs, opts?: pulumi.ComponentResourceOptions) {
        super("lakehouse:databricks:ArtifactLists", name, {}, opts);
        const kinds = (Object.keys(TYPES) as (keyof typeof TYPES)[]).filter((kind) => args.allowed[kind].length > 0);
        kinds.forEach((kind) => {
            this.keep(name, args, kind);
        });
        this.lists = kinds.map((kind) => TYPES[kind]).sort();
        this.registerOutputs({ lists: this.lists });
    }

    private keep(name: string, args: ArtifactListsArgs, kind: keyof typeof TYPES): void {
        const { account, workspaceId, allowed, lifecycle } = args;
        new databricks.ArtifactAllowlist(
            `${name}-${TYPES[kind].toLowerCase().replace("_", "-")}`,
            {
                artifactType: TYPES[kind],
                artifactMatchers: [...allowed[kind]]
                    .sort()
                    .map((artifact) => ({ artifact, matchType: "PREFIX_MATCH" })),
                providerConfig: { workspaceId },
            },
            { parent: this, provider: account.resource, retainOnDelete: !lifecycle.forceDestroy },
        );
    }
}
