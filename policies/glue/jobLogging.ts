import { nist } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { text } from "../core/values";
import { isSparkJob } from "../shared/glueJobs";

export const jobLogging = resourceRule({
    name: "glue-job-logging",
    description:
        "A Spark job of Glue before version 5 writes its logs while it runs. Otherwise they come when it has ended, and from a " +
        "job that was killed they do not come at all; later versions do so by themselves.",
    severity: "low",
    level: "advisory",
    fix: 'Set defaultArguments["--enable-continuous-cloudwatch-log"] to "true".',
    url: "https://docs.aws.amazon.com/glue/latest/dg/monitor-continuous-logging-enable.html",
    framework: nist("AU-12", "Audit Record Generation"),
    types: ["aws:glue/job:Job"],
    *check({ props }) {
        if (isSparkJob(props) && Number.parseFloat(text(props.glueVersion)) < 5) {
            if (props.defaultArguments?.["--enable-continuous-cloudwatch-log"] !== "true") {
                yield 'defaultArguments["--enable-continuous-cloudwatch-log"] is not true';
            }
        }
    },
});
