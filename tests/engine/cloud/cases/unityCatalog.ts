import type { UNITY_CATALOG_REFUSALS } from "../refusals/unityCatalog";
import type { CloudRecord } from "../calls";
import type { Properties } from "../values";
import { account, inputs, inside, twice, variants, type Bench, type Cases } from "./bench";

const grants = inside("grants:Grants");

export const credential = (bench: Bench, given: Properties = {}): Promise<CloudRecord> =>
    bench.inside("storageCredential:StorageCredential", { name: "lake", ...given });

/** A location of the credential `lake`, which is made when it is missing. */
export async function location(bench: Bench, given: Properties = {}): Promise<CloudRecord> {
    if (bench.cloud.ofType("databricks:index/storageCredential:StorageCredential").length === 0) {
        await credential(bench);
    }
    const lake = { name: "lake", url: "s3://lake", credentialName: "lake" };
    return bench.inside("externalLocation:ExternalLocation", { ...lake, ...given });
}

/** A catalog in the location `s3://lake`, which is made when it is missing. */
export async function catalog(bench: Bench, given: Properties = {}): Promise<CloudRecord> {
    if (bench.cloud.ofType("databricks:index/externalLocation:ExternalLocation").length === 0) {
        await location(bench);
    }
    return bench.inside("catalog:Catalog", { name: "main", storageRoot: "s3://lake/main", ...given });
}

/** A catalog whose storage root may be the metastore's. */
async function catalogWithout(bench: Bench, metastoreRoot: string | undefined): Promise<void> {
    const root: Properties = metastoreRoot === undefined ? {} : { storageRoot: metastoreRoot };
    await bench.account("metastore:Metastore", { name: "lake", region: "eu-west-1", ...root });
    await bench.inside("catalog:Catalog", { name: "main" });
}

function granting(privilege: string): Properties {
    return { catalog: "main", grants: [{ principal: "readers", privileges: ["USE_CATALOG", privilege] }] };
}

export const UNITY_CATALOG_CASES: Cases<typeof UNITY_CATALOG_REFUSALS> = {
    "second metastore in a region": twice(
        account("metastore:Metastore"),
        { region: "eu-west-1" },
        { region: "eu-west-2" },
        /has reached the limit for metastores in region eu-west-1/,
    ),
    "catalog name taken in the metastore": twice(
        catalog,
        { name: "main" },
        { name: "other" },
        /ALREADY_EXISTS: 'main'/,
    ),
    "external location name taken in the metastore": variants(
        async (bench, name) => {
            await location(bench, { name: "lake" });
            await location(bench, { name, url: "s3://pond" });
        },
        "lake",
        "pond",
        /ALREADY_EXISTS: 'lake'/,
    ),
    "storage credential name taken in the metastore": twice(
        credential,
        { name: "lake" },
        { name: "pond" },
        /ALREADY_EXISTS: 'lake'/,
    ),
    "securable name outside the rules": inputs(
        catalog,
        { name: "main.sales" },
        { name: "main_sales" },
        /Invalid name 'main\.sales'/,
    ),
    "catalog without a storage root, nor its metastore": variants(
        catalogWithout,
        undefined,
        "s3://metastore",
        /Metastore storage root URL does not exist/,
    ),
    "catalog stored outside of every external location": inputs(
        catalog,
        { storageRoot: "s3://lakes/main" },
        { storageRoot: "s3://lake/main" },
        /No external location found for path 's3:\/\/lakes\/main'/,
    ),
    "external locations that overlap": variants(
        async (bench, url) => {
            await location(bench, { name: "lake", url: "s3://lake/raw" });
            await location(bench, { name: "other", url });
        },
        "s3://lake",
        "s3://lake/raws",
        /LOCATION_OVERLAP: .*Conflicting location: lake/,
    ),
    "external location of a credential that does not exist": inputs(
        location,
        { credentialName: "lost" },
        { credentialName: "lake" },
        /Storage Credential 'lost' does not exist/,
    ),
    "second Grants of a securable": twice(
        grants,
        granting("SELECT"),
        { catalog: "other" },
        /grants of catalog main would be overwritten/,
    ),
    "privilege that a securable does not have": inputs(
        grants,
        granting("READ_FILES"),
        granting("READ_VOLUME"),
        /Privilege READ_FILES is not applicable to this entity \(catalog\)/,
    ),
};
