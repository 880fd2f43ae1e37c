/** What a grantee may do with a catalog. */
export type CatalogAccess = "read" | "write";

const READ = ["READ_VOLUME", "SELECT", "USE_CATALOG", "USE_SCHEMA"];

/**
 * Privileges behind each access, on the catalog and so on all that is in it. Schemas, and who else gets in, stay with the
 * catalog's owner: no `CREATE_SCHEMA`, no `MANAGE`, no `ALL_PRIVILEGES`.
 * Source: https://docs.databricks.com/aws/en/data-governance/unity-catalog/manage-privileges/privileges
 */
const PRIVILEGES: Readonly<Record<CatalogAccess, readonly string[]>> = {
    read: READ,
    write: [...READ, "CREATE_TABLE", "MODIFY", "WRITE_VOLUME"],
};

/** The catalogs that a grantee means to use, by key. */
export interface CatalogIntents {
    readonly reads: readonly string[];
    readonly writes: readonly string[];
}

/** All privileges of one grantee on one catalog. */
export interface PrivilegeRow {
    readonly grantee: string;
    readonly privileges: readonly string[];
}

/**
 * Collects what every grantee means to do and says, for each catalog, who gets which privileges. A catalog that nobody uses
 * is not in the result; a grantee is in each catalog's rows at most once. Sorted: the order of settings does not matter.
 */
export function privilegeMatrix(
    grantees: Readonly<Record<string, CatalogIntents>>,
): Readonly<Record<string, readonly PrivilegeRow[]>> {
    const catalogs = Object.values(grantees).flatMap(({ reads, writes }) => [...reads, ...writes]);
    return Object.fromEntries(
        [...new Set(catalogs)].sort().map((catalog) => [catalog, rowsOf(catalog, grantees)] as const),
    );
}

function rowsOf(catalog: string, grantees: Readonly<Record<string, CatalogIntents>>): readonly PrivilegeRow[] {
    return Object.keys(grantees)
        .sort()
        .map((grantee) => ({ grantee, privileges: privilegesOf(catalog, grantees[grantee]) }))
        .filter(({ privileges }) => privileges.length > 0);
}

function privilegesOf(catalog: string, intents: CatalogIntents | undefined): readonly string[] {
    const read = intents?.reads.includes(catalog) === true ? PRIVILEGES.read : [];
    const write = intents?.writes.includes(catalog) === true ? PRIVILEGES.write : [];
    return [...new Set([...read, ...write])].sort();
}
