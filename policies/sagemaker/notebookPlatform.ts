import { fsbp } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { text } from "../core/values";
import { DEFAULT_NOTEBOOK_PLATFORM, NOTEBOOK_PLATFORM_ENDS } from "../data/notebookPlatforms";
import { SUPPORT_PARAMS, supportProblems } from "../shared/endOfSupport";

export const notebookPlatform = resourceRule({
    name: "sagemaker-notebook-platform",
    description:
        "A notebook instance runs on a platform that is supported. One past its end of support gets no security " +
        "fixes; advice comes some time before that.",
    severity: "high",
    level: "mandatory",
    fix: "Set platformIdentifier to the latest platform on Amazon Linux 2023.",
    url: "https://docs.aws.amazon.com/sagemaker/latest/dg/nbi-jl.html",
    framework: fsbp("SageMaker.8", "SageMaker notebook instances should run on supported platforms"),
    types: ["aws:sagemaker/notebookInstance:NotebookInstance"],
    params: SUPPORT_PARAMS,
    check({ props }, context) {
        const platform = text(props.platformIdentifier);
        return platform === ""
            ? supportProblems("the default platform", DEFAULT_NOTEBOOK_PLATFORM, NOTEBOOK_PLATFORM_ENDS, context)
            : supportProblems("platformIdentifier", platform, NOTEBOOK_PLATFORM_ENDS, context);
    },
});
