import { fsbp } from "../core/frameworks";
import { resourceRule } from "../core/rule";

export const modelIsolation = resourceRule({
    name: "sagemaker-model-isolation",
    description:
        "The containers of a model are isolated from the network. A model is code of others: isolated, it gets " +
        "the request and its artifacts, no credentials, and can send nothing away.",
    severity: "medium",
    level: "mandatory",
    fix: "Set enableNetworkIsolation to true.",
    url: "https://docs.aws.amazon.com/sagemaker/latest/dg/mkt-algo-model-internet-free.html",
    framework: fsbp("SageMaker.5", "SageMaker models should have network isolation enabled"),
    types: ["aws:sagemaker/model:Model"],
    *check({ props }) {
        if (props.enableNetworkIsolation !== true) {
            yield "enableNetworkIsolation is not true";
        }
    },
});
