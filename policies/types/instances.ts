import type * as ebs from "@pulumi/aws/ebs";
import type * as ec2 from "@pulumi/aws/ec2";

/** Virtual machines, their volumes and images. See {@link ResourceTypes}. */
export interface InstancesTypes {
    "aws:ebs/encryptionByDefault:EncryptionByDefault": [ebs.EncryptionByDefaultArgs, ebs.EncryptionByDefault];
    "aws:ebs/snapshotBlockPublicAccess:SnapshotBlockPublicAccess": [
        ebs.SnapshotBlockPublicAccessArgs,
        ebs.SnapshotBlockPublicAccess,
    ];
    "aws:ebs/snapshotCopy:SnapshotCopy": [ebs.SnapshotCopyArgs, ebs.SnapshotCopy];
    "aws:ebs/volume:Volume": [ebs.VolumeArgs, ebs.Volume];
    "aws:ec2/amiCopy:AmiCopy": [ec2.AmiCopyArgs, ec2.AmiCopy];
    "aws:ec2/amiLaunchPermission:AmiLaunchPermission": [ec2.AmiLaunchPermissionArgs, ec2.AmiLaunchPermission];
    "aws:ec2/eip:Eip": [ec2.EipArgs, ec2.Eip];
    "aws:ec2/eipAssociation:EipAssociation": [ec2.EipAssociationArgs, ec2.EipAssociation];
    "aws:ec2/imageBlockPublicAccess:ImageBlockPublicAccess": [
        ec2.ImageBlockPublicAccessArgs,
        ec2.ImageBlockPublicAccess,
    ];
    "aws:ec2/instance:Instance": [ec2.InstanceArgs, ec2.Instance];
    "aws:ec2/instanceMetadataDefaults:InstanceMetadataDefaults": [
        ec2.InstanceMetadataDefaultsArgs,
        ec2.InstanceMetadataDefaults,
    ];
    "aws:ec2/launchConfiguration:LaunchConfiguration": [ec2.LaunchConfigurationArgs, ec2.LaunchConfiguration];
    "aws:ec2/launchTemplate:LaunchTemplate": [ec2.LaunchTemplateArgs, ec2.LaunchTemplate];
    "aws:ec2/networkInterface:NetworkInterface": [ec2.NetworkInterfaceArgs, ec2.NetworkInterface];
    "aws:ec2/spotInstanceRequest:SpotInstanceRequest": [ec2.SpotInstanceRequestArgs, ec2.SpotInstanceRequest];
}
