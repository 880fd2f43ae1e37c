import type { PolicyResource } from "../../../../policies/evaluate";
import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const credential = resource("databricks:index/storageCredential:StorageCredential", { name: "lake" }, { name: "lake" });
const location = (name: string, url: string | null): PolicyResource =>
    resource(
        "databricks:index/externalLocation:ExternalLocation",
        { credentialName: "lake", url },
        { name, from: { credentialName: [credential] } },
    );

export const cases: RuleCases = {
    passing: {
        "paths side by side": passes(
            location("bronze", "s3://acme-lake/bronze"),
            credential,
            location("bronze-2", "s3://acme-lake/bronze-2"),
            location("silver", "s3://acme-lake/silver"),
        ),
        "the outer one": passes(
            location("lake", "s3://acme-lake"),
            credential,
            location("bronze", "s3://acme-lake/bronze"),
        ),
    },
    violating: {
        "a path in a bucket": fails(
            'its url lies within that of "outer"',
            location("bronze", "s3://acme-lake/bronze"),
            credential,
            location("outer", "s3://acme-lake"),
        ),
        "the same path twice": fails(
            'its url lies within that of "again"',
            location("bronze", "s3://acme-lake/bronze/"),
            credential,
            location("again", "s3://acme-lake/bronze"),
        ),
    },
    unknown: {
        "its own path": undecided("url", location("bronze", UNKNOWN), credential),
        "another path": undecided(
            "url",
            location("bronze", "s3://acme-lake/bronze"),
            credential,
            location("lake", UNKNOWN),
        ),
    },
    absent: {
        "no path": passes(location("bronze", null), credential, location("lake", null)),
        "no credential": passes(resource("databricks:index/externalLocation:ExternalLocation", {})),
    },
};
