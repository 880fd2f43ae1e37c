import type * as sagemaker from "@pulumi/aws/sagemaker";

/** Notebooks, models, endpoints and feature stores of SageMaker. See {@link ResourceTypes}. */
export interface MachineLearningTypes {
    "aws:sagemaker/codeRepository:CodeRepository": [sagemaker.CodeRepositoryArgs, sagemaker.CodeRepository];
    "aws:sagemaker/dataQualityJobDefinition:DataQualityJobDefinition": [
        sagemaker.DataQualityJobDefinitionArgs,
        sagemaker.DataQualityJobDefinition,
    ];
    "aws:sagemaker/domain:Domain": [sagemaker.DomainArgs, sagemaker.Domain];
    "aws:sagemaker/endpointConfiguration:EndpointConfiguration": [
        sagemaker.EndpointConfigurationArgs,
        sagemaker.EndpointConfiguration,
    ];
    "aws:sagemaker/featureGroup:FeatureGroup": [sagemaker.FeatureGroupArgs, sagemaker.FeatureGroup];
    "aws:sagemaker/model:Model": [sagemaker.ModelArgs, sagemaker.Model];
    "aws:sagemaker/modelPackageGroupPolicy:ModelPackageGroupPolicy": [
        sagemaker.ModelPackageGroupPolicyArgs,
        sagemaker.ModelPackageGroupPolicy,
    ];
    "aws:sagemaker/monitoringSchedule:MonitoringSchedule": [
        sagemaker.MonitoringScheduleArgs,
        sagemaker.MonitoringSchedule,
    ];
    "aws:sagemaker/notebookInstance:NotebookInstance": [sagemaker.NotebookInstanceArgs, sagemaker.NotebookInstance];
    "aws:sagemaker/userProfile:UserProfile": [sagemaker.UserProfileArgs, sagemaker.UserProfile];
}
