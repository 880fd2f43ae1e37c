import * as databricks from "@pulumi/databricks";
import * as pulumi from "@pulumi/pulumi";
import type { Gate } from "../shared/gates";
import type { WorkspaceProvider } from "../shared/providers";
import { throwProblems, type Problem } from "../shared/problems";
import { ready } from "../shared/ready";
import type { PrivilegeRow } from "./privileges";

export interface CatalogGrantsArgs {
    readonly workspace: WorkspaceProvider;
    /** Open once the workspace sees its metastore, which a repair may just have assigned again. */
    readonly gate: Gate;
    readonly catalogName: pulumi.Input<string>;
    /** All grants of the catalog: whoever is not listed loses what they had. At least one. */
    readonly rows: readonly PrivilegeRow[];
    /** What Unity Catalog calls the grantees: application id of a service principal, name of a group. By grantee. */
    readonly principals: Readonly<Record<string, pulumi.Input<string>>>;
}

/**
 * Design: everybody's privileges on one catalog.
 *
 * It creates the catalog's one grants resource, which is authoritative: two of them would undo each other. It will not grant
 * anything on what is inside the catalog.
 */
export class CatalogGrants extends pulumi.ComponentResource {
    /** Name of the catalog; a consumer of it waits until the privileges are granted. */
    public readonly catalogName: pulumi.Output<string>;

    public constructor(name: string, args: CatalogGrantsArgs, opts?: pulumi.ComponentResourceOptions) {
        super("lakehouse:catalog:CatalogGrants", name, {}, opts);
        throwProblems(`grants ${name}`, checkCatalogGrants(args.rows, Object.keys(args.principals)));
        const grants = this.grant(name, args);
        this.catalogName = ready(pulumi.output(args.catalogName), grants);
        this.registerOutputs({ catalogName: this.catalogName });
    }

    private grant(name: string, args: CatalogGrantsArgs): databricks.Grants {
        const { workspace, gate, catalogName, rows, principals } = args;
        return new databricks.Grants(
            `${name}-grants`,
            {
                catalog: catalogName,
                grants: rows.map(({ grantee, privileges }) => ({
                    principal: principals[grantee] ?? grantee,
                    privileges: [...privileges],
                })),
            },
            { parent: this, provider: workspace.resource, hooks: gate.hooks },
        );
    }
}

/** Problems of a catalog's grants: none at all, or a grantee whom Unity Catalog could not know. */
export function checkCatalogGrants(rows: readonly PrivilegeRow[], known: readonly string[]): readonly Problem[] {
    const unknown = rows.filter(({ grantee }) => !known.includes(grantee));
    const problems = unknown.map(({ grantee }) => ({
        path: `principals.${grantee}`,
        given: "nothing",
        allowed: "an application id or the name of a group",
        fix: "pass the principal of every grantee",
    }));
    return rows.length > 0 ? problems : [NO_ROWS];
}

const NO_ROWS: Problem = {
    path: "rows",
    given: "no grants",
    allowed: "at least one",
    fix: "leave the grants of a catalog that nobody uses out",
};
