import { sat } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { isSet, text } from "../core/values";
import { clustersOf, COMPUTE_TYPES } from "../shared/clusters";

/** Switches of the ways to data that are older than Unity Catalog. */
const LEGACY_SWITCHES = [
    "spark.databricks.passthrough.enabled",
    "spark.databricks.acl.dfAclsEnabled",
    "spark.databricks.acl.sqlOnly",
    "spark.databricks.hive.metastore.glueCatalog.enabled",
];

/** Where a Hive metastore of one's own is named. */
const METASTORE_URL = ["spark.hadoop.javax.jdo.option.ConnectionURL", "javax.jdo.option.ConnectionURL"];

export const legacyAccessConf = resourceRule({
    name: "compute-legacy-access-conf",
    description:
        "No Spark setting of a cluster opens a way to data besides Unity Catalog. Credential passthrough, table access control, " +
        "and Glue or Hive as metastore decide by rules of their own, which no grant shows.",
    severity: "high",
    level: "mandatory",
    fix: "Remove the setting from sparkConf, and grant on catalogs, schemas and tables of Unity Catalog instead.",
    url: "https://docs.databricks.com/aws/en/data-governance/unity-catalog/migrate",
    framework: sat("GOV-12", "Unity Catalog enabled clusters"),
    types: COMPUTE_TYPES,
    *check(resource) {
        for (const { at, spec } of clustersOf(resource)) {
            const conf = spec.sparkConf ?? {};
            for (const key of LEGACY_SWITCHES) {
                if (text(conf[key]).toLowerCase() === "true") {
                    yield `${at}sparkConf["${key}"] is on`;
                }
            }
            for (const key of METASTORE_URL) {
                if (isSet(conf, key)) {
                    yield `${at}sparkConf["${key}"] is set`;
                }
            }
        }
    },
});
