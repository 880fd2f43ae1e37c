import { fsbp } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { isSet, text } from "../core/values";
import { GLUE_VERSION_ENDS } from "../data/glueVersions";
import { SUPPORT_PARAMS, supportProblems } from "../shared/endOfSupport";
import { isSparkJob } from "../shared/glueJobs";

export const supportedVersion = resourceRule({
    name: "glue-supported-version",
    description:
        "A Spark job of Glue names a version that is supported. One that is not gets no security fixes and cannot be run any " +
        "more after a while; a job without a version gets whichever AWS takes on the day it is made.",
    severity: "high",
    level: "mandatory",
    fix: "Set glueVersion to the latest version.",
    url: "https://docs.aws.amazon.com/glue/latest/dg/glue-version-support-policy.html",
    framework: fsbp("Glue.4", "AWS Glue Spark jobs should run on supported versions of AWS Glue"),
    types: ["aws:glue/job:Job", "aws:glue/mLTransform:MLTransform"],
    params: SUPPORT_PARAMS,
    *check({ type, props }, context) {
        if (type === "aws:glue/job:Job" && !isSparkJob(props)) {
            return;
        }
        if (isSet(props, "glueVersion")) {
            yield* supportProblems("glueVersion", text(props.glueVersion), GLUE_VERSION_ENDS, context);
        } else {
            yield { advisory: "glueVersion is not set" };
        }
    },
});
