import type { CloudRecord } from "./calls";
import { differenceOf } from "./diff";
import type { Properties } from "./values";

/**
 * What the clouds put in place of itself when it is made again, as after a lost answer: their API is a PUT on the object that
 * it belongs to. Everything else is either refused for its name or made twice.
 *
 * Sources: Amazon S3 API Reference, PutBucket* operations; AWS Lake Formation API Reference, PutDataLakeSettings;
 * databricks/terraform-provider-databricks docs/resources/{grants,permissions,access_control_rule_set,mws_ncc_binding,
 * metastore_assignment,mws_permission_assignment}.md.
 */
const PUT_IN_PLACE =
    /^(aws:s3\/bucket(?!:|Object)\w+|aws:lakeformation\/dataLakeSettings|databricks:index\/(grants|permissions|accessControlRuleSet|mwsNccBinding|metastoreAssignment|mwsPermissionAssignment)):/;

/** Whether what is made is what exists already, and not a replacement of it. */
export function isPutInPlaceOf({ type, urn, inputs }: CloudRecord, newUrn: string, newInputs: Properties): boolean {
    return PUT_IN_PLACE.test(type) && urn === newUrn && differenceOf(type, inputs, newInputs).replaces.length === 0;
}

/** What goes with a thing that the clouds let go although it is not empty. */
export function isInside(record: CloudRecord, container: CloudRecord): boolean {
    const { type, inputs } = record;
    switch (container.type) {
        case "aws:s3/bucket:Bucket":
            return type.startsWith("aws:s3/bucketObject") && inputs["bucket"] === container.id;
        case "databricks:index/catalog:Catalog":
            return /^databricks:index\/\w+:/.test(type) && inputs["catalogName"] === container.id;
        case "databricks:index/schema:Schema":
            return `${String(inputs["catalogName"])}.${String(inputs["schemaName"])}` === container.id;
        default:
            return false;
    }
}
