import type * as backup from "@pulumi/aws/backup";
import type * as cfg from "@pulumi/aws/cfg";
import type * as cloudtrail from "@pulumi/aws/cloudtrail";
import type * as cloudwatch from "@pulumi/aws/cloudwatch";
import type * as guardduty from "@pulumi/aws/guardduty";
import type * as inspector2 from "@pulumi/aws/inspector2";
import type * as macie2 from "@pulumi/aws/macie2";
import type * as securityhub from "@pulumi/aws/securityhub";

/** Trails, recorders, logs, alarms, detection and backups. See {@link ResourceTypes}. */
export interface AuditTypes {
    "aws:backup/vault:Vault": [backup.VaultArgs, backup.Vault];
    "aws:backup/vaultLockConfiguration:VaultLockConfiguration": [
        backup.VaultLockConfigurationArgs,
        backup.VaultLockConfiguration,
    ];
    "aws:backup/vaultPolicy:VaultPolicy": [backup.VaultPolicyArgs, backup.VaultPolicy];
    "aws:cfg/configurationAggregator:ConfigurationAggregator": [
        cfg.ConfigurationAggregatorArgs,
        cfg.ConfigurationAggregator,
    ];
    "aws:cfg/conformancePack:ConformancePack": [cfg.ConformancePackArgs, cfg.ConformancePack];
    "aws:cfg/deliveryChannel:DeliveryChannel": [cfg.DeliveryChannelArgs, cfg.DeliveryChannel];
    "aws:cfg/organizationConformancePack:OrganizationConformancePack": [
        cfg.OrganizationConformancePackArgs,
        cfg.OrganizationConformancePack,
    ];
    "aws:cfg/recorder:Recorder": [cfg.RecorderArgs, cfg.Recorder];
    "aws:cfg/recorderStatus:RecorderStatus": [cfg.RecorderStatusArgs, cfg.RecorderStatus];
    "aws:cfg/rule:Rule": [cfg.RuleArgs, cfg.Rule];
    "aws:cloudtrail/eventDataStore:EventDataStore": [cloudtrail.EventDataStoreArgs, cloudtrail.EventDataStore];
    "aws:cloudtrail/trail:Trail": [cloudtrail.TrailArgs, cloudtrail.Trail];
    "aws:cloudwatch/compositeAlarm:CompositeAlarm": [cloudwatch.CompositeAlarmArgs, cloudwatch.CompositeAlarm];
    "aws:cloudwatch/logDestinationPolicy:LogDestinationPolicy": [
        cloudwatch.LogDestinationPolicyArgs,
        cloudwatch.LogDestinationPolicy,
    ];
    "aws:cloudwatch/logGroup:LogGroup": [cloudwatch.LogGroupArgs, cloudwatch.LogGroup];
    "aws:cloudwatch/logResourcePolicy:LogResourcePolicy": [
        cloudwatch.LogResourcePolicyArgs,
        cloudwatch.LogResourcePolicy,
    ];
    "aws:cloudwatch/metricAlarm:MetricAlarm": [cloudwatch.MetricAlarmArgs, cloudwatch.MetricAlarm];
    "aws:guardduty/detector:Detector": [guardduty.DetectorArgs, guardduty.Detector];
    "aws:guardduty/detectorFeature:DetectorFeature": [guardduty.DetectorFeatureArgs, guardduty.DetectorFeature];
    "aws:guardduty/organizationConfiguration:OrganizationConfiguration": [
        guardduty.OrganizationConfigurationArgs,
        guardduty.OrganizationConfiguration,
    ];
    "aws:inspector2/enabler:Enabler": [inspector2.EnablerArgs, inspector2.Enabler];
    "aws:macie2/account:Account": [macie2.AccountArgs, macie2.Account];
    "aws:macie2/organizationConfiguration:OrganizationConfiguration": [
        macie2.OrganizationConfigurationArgs,
        macie2.OrganizationConfiguration,
    ];
    "aws:securityhub/account:Account": [securityhub.AccountArgs, securityhub.Account];
    "aws:securityhub/organizationConfiguration:OrganizationConfiguration": [
        securityhub.OrganizationConfigurationArgs,
        securityhub.OrganizationConfiguration,
    ];
    "aws:securityhub/standardsSubscription:StandardsSubscription": [
        securityhub.StandardsSubscriptionArgs,
        securityhub.StandardsSubscription,
    ];
}
