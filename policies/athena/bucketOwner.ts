import { nist } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { isSet } from "../core/values";

export const bucketOwner = resourceRule({
    name: "athena-bucket-owner",
    description:
        "Whoever writes the results of queries says whose bucket it is. Names of buckets are free again once a bucket is " +
        "deleted, and the next owner gets the results.",
    severity: "low",
    level: "advisory",
    fix: "Set expectedBucketOwner to the id of the account.",
    url: "https://docs.aws.amazon.com/athena/latest/ug/query-results-specify-location.html",
    framework: nist("AC-4", "Information Flow Enforcement"),
    types: ["aws:athena/database:Database", "aws:athena/workgroup:Workgroup"],
    *check({ type, props }) {
        if (type === "aws:athena/database:Database") {
            if (isSet(props, "bucket") && !isSet(props, "expectedBucketOwner")) {
                yield "expectedBucketOwner is not set";
            }
            return;
        }
        const results = props.configuration?.resultConfiguration ?? {};
        if (isSet(results, "outputLocation") && !isSet(results, "expectedBucketOwner")) {
            yield "configuration.resultConfiguration.expectedBucketOwner is not set";
        }
    },
});
