import { fsbp } from "../core/frameworks";
import { resourceRule } from "../core/rule";

export const scanOnPush = resourceRule({
    name: "ecr-scan-on-push",
    description:
        "Images are scanned for known vulnerabilities when they are pushed. Otherwise an image that was built on " +
        "an old base runs until somebody asks.",
    severity: "high",
    level: "mandatory",
    fix:
        "Set imageScanningConfiguration.scanOnPush to true; exempt repositories that enhanced scanning of the " +
        "registry covers.",
    url: "https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-scanning.html",
    framework: fsbp("ECR.1", "ECR private repositories should have image scanning configured"),
    types: ["aws:ecr/repository:Repository"],
    *check({ props }) {
        if (props.imageScanningConfiguration?.scanOnPush !== true) {
            yield "imageScanningConfiguration.scanOnPush is not true";
        }
    },
    remediate: () => ({ imageScanningConfiguration: { scanOnPush: true } }),
});
