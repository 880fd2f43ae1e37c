import { nist } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { text } from "../core/values";

export const notebookMetadata = resourceRule({
    name: "sagemaker-notebook-metadata",
    description:
        "A notebook instance serves its metadata by version 2 of the service alone. With version 1 any request " +
        "that a notebook can be tricked into is answered with the credentials of its role.",
    severity: "high",
    level: "mandatory",
    fix: 'Set instanceMetadataServiceConfiguration.minimumInstanceMetadataServiceVersion to "2".',
    url: "https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_InstanceMetadataServiceConfiguration.html",
    framework: nist("AC-6", "Least Privilege"),
    types: ["aws:sagemaker/notebookInstance:NotebookInstance"],
    *check({ props }) {
        // Left out, version 1 is answered, too.
        if (text(props.instanceMetadataServiceConfiguration?.minimumInstanceMetadataServiceVersion) !== "2") {
            yield "instanceMetadataServiceConfiguration.minimumInstanceMetadataServiceVersion is not 2";
        }
    },
    remediate: () => ({ instanceMetadataServiceConfiguration: { minimumInstanceMetadataServiceVersion: "2" } }),
});
