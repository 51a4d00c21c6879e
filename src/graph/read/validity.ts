export * from '../../model/validity';
