/** The access modes of clusters that enforce Unity Catalog's grants, with the aliases that go with `kind`. */
const UNITY_CATALOG_MODES: readonly unknown[] = [
    "SINGLE_USER",
    "USER_ISOLATION",
    "DATA_SECURITY_MODE_AUTO",
    "DATA_SECURITY_MODE_DEDICATED",
    "DATA_SECURITY_MODE_STANDARD",
];

/** Whether clusters in this access mode enforce Unity Catalog's grants. */
export function isUnityCatalogMode(mode: unknown): boolean {
    return UNITY_CATALOG_MODES.includes(mode);
}
